import { describe, expect, it } from 'vitest';
import { toBilingualTable, toUnilingualTable } from '../../src/raw-writer/write-raw.ts';
import { inventedQuestion } from './invented-question.ts';

describe('a question printed as a table', () => {
  it('in both languages', () => {
    const page = toBilingualTable(
      { ...inventedQuestion, session: 'Session extraordinaire 2015' },
      { tableRule: 'none' },
    );
    expect(page).toBe(`SÉNAT DE BELGIQUE | BELGISCHE SENAAT | ||||
Session extraordinaire 2015 | Buitengewone zitting 2015 | ||||
1er mars 2015 | 1 maart 2015 | ||||
Question écrite n° 6-1203 | Schriftelijke vraag nr. 6-1203 | ||||
de Louise Vandermaelen (Indépendant) et Koen de Wever-Petit |
van Louise Vandermaelen (Onafhankelijke) en Koen de Wever-Petit |
||||
à la ministre de la Justice |
aan de minister van Justitie |
||||
Greffes - Horaires | Griffies - Openingsuren | ||||
greffe durée du travail | griffie arbeidsduur | ||||
 |  | ||||
Herkwalificatie van : vraag om uitleg 6-77 | Herkwalificatie van : vraag om uitleg 6-77 | ||||
Question n° 6-1203 du 1er mars 2015 : (Question posée en français) | Vraag nr. 6-1203 d.d. 1 maart 2015 : (Vraag gesteld in het Frans) | ||||
Les greffes ferment tôt. 1) Pourquoi\u00a0? 2) Depuis quand\u00a0? | De griffies sluiten vroeg. 1) Waarom? 2) Sinds wanneer? | ||||
Réponse reçue le 20 mars 2015 : | Antwoord ontvangen op 20 maart 2015 : | ||||
Un audit est en cours. | Er loopt een audit. | ||||`);
  });

  it('in one language, with a rule after each block', () => {
    const [author] = inventedQuestion.authors;
    const question = { ...inventedQuestion, authors: author ? [author] : [], text: {}, answers: [] };
    const page = toUnilingualTable(question, 'fr', { tableHead: 'party-below', bars: '||' });
    expect(page.split('\n').slice(6, 12)).toStrictEqual([
      'SÉNAT Question écrite n° 6-1203 | ||',
      'de Louise Vandermaelen |',
      '(Indépendant) | ||',
      'à la ministre de la Justice | ||',
      '________ | ||',
      'Greffes - Horaires | ||',
    ]);
  });

  it('in other forms of its head', () => {
    const head = (tableHead: 'one-cell' | 'unbroken' | 'party-below'): string[] =>
      toBilingualTable(inventedQuestion, { tableHead, tableRule: 'bars', firstOfMonth: '1' }).split('\n').slice(4, 12);
    const [french, dutch] = [
      'de Louise Vandermaelen (Indépendant) et Koen de Wever-Petit |',
      'van Louise Vandermaelen (Onafhankelijke) en Koen de Wever-Petit |',
    ];
    expect(head('one-cell')).toStrictEqual([
      '1 mars 2015 | 1 maart 2015 | ||||',
      '||||',
      'Question écrite n° 6-1203 | Schriftelijke vraag nr. 6-1203 | ||||',
      french,
      'à la ministre de la Justice |',
      dutch,
      'aan de minister van Justitie |',
      '||||',
    ]);
    expect(head('unbroken')[3]).toBe(`${french} ${dutch} ||||`);
    expect(head('party-below')).toStrictEqual(head('unbroken'));
  });
});
