import { describe, expect, it } from 'vitest';
import { projectTo } from '../../src/raw-writer/project-to.ts';
import { inventedQuestion } from './invented-question.ts';

describe('a question after it was printed', () => {
  it('on a web page has one language, and no session', () => {
    expect(projectTo(inventedQuestion, { layout: 'web', form: 'lines', locale: 'nl' })).toStrictEqual({
      ...inventedQuestion,
      session: null,
      addressee: { nl: 'aan de minister van Justitie' },
      title: { nl: 'Griffies - Openingsuren' },
      keywords: { nl: ['griffie', 'arbeidsduur'] },
      chronology: [
        { kind: 'sent', on: '2015-03-01', deadline: '2015-04-02', label: { nl: 'Verzending vraag' } },
        { kind: 'answered', on: '2015-03-20', label: { nl: 'Antwoord' } },
      ],
      relations: [
        {
          kind: 'requalification-of',
          label: { nl: 'Herkwalificatie van' },
          target: { kind: 'request-for-explanations', number: '6-77' },
        },
      ],
      text: { nl: ['De griffies sluiten vroeg.', '1) Waarom?\n2) Sinds wanneer?'] },
      answers: [{ receivedOn: '2015-03-20', text: { nl: ['Er loopt een audit.'] } }],
    });
  });

  it('in a table has no chronology, one keyword and one paragraph', () => {
    const { chronology, keywords, text } = projectTo(inventedQuestion, { layout: 'print-bilingual', form: 'table' });
    expect({ chronology, keywords, text }).toStrictEqual({
      chronology: [],
      keywords: { fr: ['greffe durée du travail'], nl: ['griffie arbeidsduur'] },
      text: {
        fr: ['Les greffes ferment tôt. 1) Pourquoi\u00a0? 2) Depuis quand\u00a0?'],
        nl: ['De griffies sluiten vroeg. 1) Waarom? 2) Sinds wanneer?'],
      },
    });
  });

  it('in a bilingual print has the labels of one language in both', () => {
    const { chronology } = projectTo(inventedQuestion, { layout: 'print-bilingual', form: 'lines' });
    expect(chronology.map(({ label }) => label)).toStrictEqual([
      { fr: 'Verzending vraag', nl: 'Verzending vraag' },
      { fr: 'Antwoord', nl: 'Antwoord' },
    ]);
  });

  it('has an extraordinary session in the language of the print', () => {
    const question = { ...inventedQuestion, session: 'Session extraordinaire 2015' };
    expect(projectTo(question, { layout: 'print-unilingual', form: 'lines', locale: 'nl' }).session).toBe(
      'Buitengewone zitting 2015',
    );
    expect(projectTo(question, { layout: 'print-bilingual', form: 'lines' }).session).toBe(
      'Session extraordinaire 2015',
    );
  });

  it('has no text where none was printed, and an empty list of keywords', () => {
    const question = { ...inventedQuestion, keywords: {}, text: { fr: [] } };
    const { keywords, text } = projectTo(question, { layout: 'print-unilingual', form: 'lines', locale: 'fr' });
    expect({ keywords, text }).toStrictEqual({ keywords: { fr: [] }, text: {} });
  });
});
