import { describe, expect, it } from 'vitest';
import { toBilingualPrint, toWebPage } from '../../src/raw-writer/write-raw.ts';
import { inventedQuestion } from './invented-question.ts';

describe('a printed question', () => {
  it('has line breaks of two characters everywhere', () => {
    const page = toBilingualPrint(inventedQuestion, { lineBreak: '\r\n', finalLineBreak: true });
    expect(page.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(page.split('\r\n')).toStrictEqual(toBilingualPrint(inventedQuestion, { finalLineBreak: true }).split('\n'));
  });

  it('has the words for its kind where an event or a relation has no label in the language', () => {
    const question = {
      ...inventedQuestion,
      chronology: [
        { kind: 'withdrawn', on: '2015-03-02', label: { fr: 'Retrait de la question' } },
        { kind: 'other', on: '2015-03-03', label: { fr: 'Renvoi au greffe' } },
      ] as const,
      relations: [
        { kind: 'resubmitted-as', label: {}, target: { kind: 'oral-question', number: '6-9' } },
        { kind: 'resubmitted-as', label: {}, target: { kind: 'other', number: '6-10', word: 'interpellatie' } },
      ] as const,
    };
    expect(toWebPage(question, 'nl')).toContain(`
2/3/2015Intrekking vraag
3/3/2015Renvoi au greffe

Heringediend als : mondelinge vraag 6-9
Heringediend als : interpellatie 6-10
`);
  });

  it('has a heading for each answer, provisional or without a date', () => {
    const question = {
      ...inventedQuestion,
      originalLanguage: null,
      text: {},
      answers: [
        { receivedOn: '2015-03-20', provisional: true, text: { nl: ['Er loopt een audit.'] } },
        { receivedOn: null, text: { fr: ["L'audit est terminé."] } },
      ] as const,
    };
    expect(toBilingualPrint(question)).toContain(`
Question n° 6-1203 du 1er mars 2015 : Vraag nr. 6-1203 d.d. 1 maart 2015 :

Réponse provisoire reçue le 20 mars 2015 : Voorlopig antwoord ontvangen op 20 maart 2015 :

Er loopt een audit.

Réponse reçue : Antwoord ontvangen :

L'audit est terminé.`);
  });
});
