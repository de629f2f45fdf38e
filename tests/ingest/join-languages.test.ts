import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionReading } from '../../src/domain/question.ts';
import type { Layout } from '../../src/domain/source.ts';
import { joinReadings, type JoinPart } from '../../src/ingest/join-languages.ts';

const empty: QuestionReading = {
  questionNumber: '5-1',
  authors: [],
  askedOn: '2013-04-30',
  session: null,
  originalLanguage: null,
  addressee: {},
  title: {},
  keywords: {},
  chronology: [],
  relations: [],
  text: {},
  answers: [],
};

function part(
  path: string,
  layout: Layout,
  question: Partial<QuestionReading>,
  form: 'lines' | 'table' = 'lines',
): JoinPart {
  const source = { path, layout, locales: ['fr'] as const, sha256: '0'.repeat(64) };
  return { source, question: { ...empty, ...question }, form, spans: [] };
}

const answer = (receivedOn: string, text: Record<string, string[]>): QuestionReading['answers'][number] => ({
  receivedOn,
  text,
});

describe('joinReadings', () => {
  it('trusts a file with an answer, then web pages, bilingual prints, unilingual prints, tables', () => {
    const title = (fr: string): Partial<QuestionReading> => ({ title: { fr } });
    const parts = [
      part('a', 'print-bilingual', title('table'), 'table'),
      part('b', 'print-unilingual', title('unilingual')),
      part('c', 'print-bilingual', title('bilingual')),
      part('d', 'web', title('web')),
      part('e', 'print-unilingual', { ...title('answered'), answers: [answer('2013-05-01', { fr: ['x'] })] }, 'table'),
    ];
    for (const expected of ['answered', 'web', 'bilingual', 'unilingual', 'table']) {
      const { question, messages } = joinReadings(parts);
      expect(question.title.fr).toBe(expected);
      expect(messages).toHaveLength(parts.length - 1);
      parts.splice(
        parts.findIndex((each) => each.question.title.fr === expected),
        1,
      );
    }
  });

  it('says nothing of events that came after a page was stored', () => {
    const event = (kind: 'sent' | 'reminder' | 'answered', on: string) => ({ kind, on, label: {} });
    const sent = event('sent', '2013-04-30');
    const [reminder, answered] = [event('reminder', '2013-05-20'), event('answered', '2013-06-04')];
    const later = part('later', 'web', { chronology: [sent, reminder, answered], answers: [answer('2013-06-04', {})] });
    const earlier = joinReadings([later, part('earlier', 'web', { chronology: [sent] })]);
    expect(earlier.messages).toEqual([]);
    expect(earlier.question.chronology).toEqual([sent, reminder, answered]);
    const { messages } = joinReadings([later, part('gap', 'web', { chronology: [sent, answered] })]);
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected event-date "nothing more", expected "reminder 2013-05-20" as in later:1:1',
    ]);
  });

  it('takes an unknown relation for one where a print has its Dutch label in both columns', () => {
    const relation = (label: Record<string, string>) =>
      ({ kind: 'other', label, target: { kind: 'written-question', number: '5-12' } }) as const;
    const { question } = joinReadings([
      part('web.fr', 'web', { relations: [relation({ fr: 'Voir aussi' })] }),
      part('print', 'print-bilingual', { relations: [relation({ fr: 'Zie ook', nl: 'Zie ook' })] }),
    ]);
    expect(question.relations).toEqual([relation({ fr: 'Voir aussi', nl: 'Zie ook' })]);
    const differing = joinReadings([
      part('web.fr', 'web', { relations: [relation({ fr: 'Voir aussi' })] }),
      part('print.fr', 'print-unilingual', { relations: [relation({ fr: 'Liée à' })] }),
    ]);
    expect(differing.question.relations).toHaveLength(2);
  });

  it('names the file that has what another lacks, though a third is trusted more', () => {
    const relation = (number: string) =>
      ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const;
    const parts = [
      part('a', 'web', { relations: [relation('5-2'), relation('5-3')] }),
      part('b', 'print-bilingual', { relations: [relation('5-2'), relation('5-3'), relation('5-4')] }),
      part('c', 'print-unilingual', { relations: [relation('5-2'), relation('5-3')] }),
    ];
    const { messages } = joinReadings(parts);
    expect(messages.map(({ file, reason }) => [file, / as in (.*)$/.exec(reason)?.[1]])).toEqual([
      ['b', 'a:1:1'],
      ['c', 'b:1:1'],
    ]);
  });

  it('names both places of a difference', () => {
    const span = { start: 0, end: 1, text: 'x', owner: 'title', locale: 'fr' } as const;
    const parts = [
      { ...part('a.txt', 'web', { title: { fr: 'Un' } }), spans: [{ ...span, line: 7, column: 3 }] },
      { ...part('b.txt', 'print-bilingual', { title: { fr: 'Deux' } }), spans: [{ ...span, line: 9, column: 1 }] },
    ];
    const [message, ...others] = joinReadings(parts).messages;
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      file: 'b.txt',
      line: 9,
      column: 1,
      ruleId: 'differing-files',
      reason: 'Unexpected title "Deux", expected "Un" as in a.txt:7:3',
    });
  });

  it('says nothing of differences in spaces, apostrophes, dashes and case, or in where a table has paragraphs', () => {
    const { question, messages } = joinReadings([
      part('a', 'web', { title: { fr: 'L’eau - le vent' }, text: { fr: ['Un.', 'Deux.'] } }),
      part('b', 'print-bilingual', { title: { fr: "L'Eau –\u00a0le  vent" }, text: { fr: ['Un. Deux.'] } }, 'table'),
    ]);
    expect(messages).toEqual([]);
    expect(question.title.fr).toBe('L’eau - le vent');
  });

  it('keeps the paragraphs of a less trusted file with the same words', () => {
    const { question } = joinReadings([
      part('a', 'web', { text: { fr: ['Un.', 'Deux.'] } }),
      part(
        'b',
        'print-bilingual',
        { text: { fr: ['Un. Deux.'] }, answers: [answer('2013-05-01', { fr: ['Oui.'] })] },
        'table',
      ),
    ]);
    expect(question.text.fr).toEqual(['Un.', 'Deux.']);
  });

  it('joins a French page and a Dutch one, an answer of each language to one answer', () => {
    const { question, messages } = joinReadings([
      part('fr', 'web', {
        title: { fr: 'Eau' },
        keywords: { fr: [] },
        answers: [answer('2013-05-01', { fr: ['Oui.'] })],
      }),
      part('nl', 'web', {
        title: { nl: 'Water' },
        keywords: { nl: ['water'] },
        answers: [answer('2013-05-02', { nl: ['Ja.'] })],
      }),
    ]);
    expect(question).toMatchObject({
      title: { fr: 'Eau', nl: 'Water' },
      keywords: { fr: [], nl: ['water'] },
      answers: [{ receivedOn: '2013-05-01', text: { fr: ['Oui.'], nl: ['Ja.'] } }],
    });
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected answer-date "2013-05-02", expected "2013-05-01" as in fr:1:1',
    ]);
  });

  it('keeps a provisional answer and the final one apart, in the order of their days', () => {
    const { question } = joinReadings([
      part('late', 'web', { answers: [answer('2013-06-01', { fr: ['La réponse complète suit ici en détail.'] })] }),
      part('soon', 'web', { answers: [{ ...answer('2013-05-01', { fr: ['Patience.'] }), provisional: true }] }),
    ]);
    expect(question.answers.map(({ receivedOn, provisional }) => [receivedOn, provisional])).toEqual([
      ['2013-05-01', true],
      ['2013-06-01', undefined],
    ]);
  });

  it('does not take a provisional answer and a final one for one, in whatever languages they are', () => {
    const { question } = joinReadings([
      part('nl', 'web', { answers: [answer('2013-06-01', { nl: ['Ja.'] })] }),
      part('fr', 'web', { answers: [{ ...answer('2013-05-01', { fr: ['Patience.'] }), provisional: true }] }),
    ]);
    expect(question.answers.map(({ receivedOn }) => receivedOn)).toEqual(['2013-05-01', '2013-06-01']);
  });

  it('unites events, relations and authors, and fills what one of them lacks', () => {
    const { question } = joinReadings([
      part('a', 'web', {
        authors: [{ name: 'A B', party: null }],
        chronology: [
          { kind: 'sent', on: '2013-04-30', label: { fr: 'Envoi question' } },
          { kind: 'other', on: '2013-05-03', label: { fr: 'Autre' } },
        ],
        relations: [
          {
            kind: 'also-asked-to',
            label: { fr: 'Aussi posée à' },
            target: { kind: 'written-question', number: '5-2' },
          },
        ],
      }),
      part('b', 'web', {
        authors: [
          { name: 'a b', party: 'Air' },
          { name: 'C D', party: null },
        ],
        chronology: [
          { kind: 'sent', on: '2013-04-30', deadline: '2013-05-30', label: { nl: 'Verzending vraag' } },
          { kind: 'reminder', on: '2013-05-02', label: { nl: 'Rappel' } },
          { kind: 'other', on: '2013-05-03', label: { fr: 'Encore autre' } },
        ],
        relations: [
          {
            kind: 'also-asked-to',
            label: { nl: 'Ook gesteld aan' },
            target: { kind: 'request-for-explanations', number: '5-2' },
          },
        ],
      }),
    ]);
    expect(question.authors).toEqual([
      { name: 'A B', party: 'Air' },
      { name: 'C D', party: null },
    ]);
    expect(question.chronology).toEqual([
      {
        kind: 'sent',
        on: '2013-04-30',
        deadline: '2013-05-30',
        label: { fr: 'Envoi question', nl: 'Verzending vraag' },
      },
      { kind: 'reminder', on: '2013-05-02', label: { nl: 'Rappel' } },
      { kind: 'other', on: '2013-05-03', label: { fr: 'Autre' } },
      { kind: 'other', on: '2013-05-03', label: { fr: 'Encore autre' } },
    ]);
    expect(question.relations).toHaveLength(2);
  });

  it('takes divided keywords before those that a table has run together', () => {
    const { question } = joinReadings([
      part(
        'a',
        'print-bilingual',
        { keywords: { fr: ['eau vent'] }, answers: [answer('2013-05-01', { fr: ['Oui.'] })] },
        'table',
      ),
      part('b', 'print-unilingual', { keywords: { fr: ['eau', 'vent'] } }),
    ]);
    expect(question.keywords.fr).toEqual(['eau', 'vent']);
  });

  it('lists the files by path, and refuses none or two questions', () => {
    const [a, b] = [part('a', 'web', {}), part('b', 'web', {})];
    expect(joinReadings([b, a]).question.sources.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(() => joinReadings([])).toThrow(RangeError);
    expect(() => joinReadings([a, part('c', 'web', { questionNumber: '5-2' })])).toThrow(RangeError);
  });

  it('gives the same question in whatever order the files come', () => {
    const parts = [
      part('a', 'web', { title: { fr: 'Un' }, session: '2012-2013', answers: [answer('2013-05-01', { fr: ['x y'] })] }),
      part('b', 'web', { title: { fr: 'Deux' }, session: '2013-2014', answers: [answer('2013-05-01', { nl: ['z'] })] }),
      part('c', 'print-bilingual', { title: { fr: 'Trois', nl: 'Drie' }, originalLanguage: 'nl' }),
    ];
    const expected = JSON.stringify(joinReadings(parts));
    const anyOrder = fc.shuffledSubarray(parts, { minLength: parts.length });
    fc.assert(
      fc.property(anyOrder, (each) => {
        expect(JSON.stringify(joinReadings(each))).toBe(expected);
      }),
    );
  });
});
