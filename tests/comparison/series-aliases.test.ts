import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierNamesOf } from '../../src/comparison/series/series-aliases.ts';
import type { Question } from '../../src/domain/question.ts';
import { compareQuestionNumbers } from '../../src/domain/question-number.ts';
import { findSeries } from '../../src/domain/series.ts';

type Related = Pick<Question, 'questionNumber' | 'relations'>;

/** A question that names others as asked to other members of the government. */
const asked = (questionNumber: string, ...others: readonly string[]): Related => ({
  questionNumber,
  relations: others.map((number) => ({
    kind: 'also-asked-to',
    label: {},
    target: { kind: 'written-question', number },
  })),
});

/** The earlier names of each series of an archive, by its name. */
function earlierNames(questions: readonly Related[]): Map<string, string[]> {
  const byNumber = new Map(questions.map((question) => [question.questionNumber, question]));
  const series = new Set(findSeries(questions).values());
  return new Map([...series].map((each) => [each.name, earlierNamesOf(each, byNumber)]));
}

describe('the earlier names of a series', () => {
  it('are none where every text names all the members', () => {
    expect(earlierNames([asked('5-1', '5-2', '5-10'), asked('5-2', '5-1', '5-10')])).toStrictEqual(
      new Map([['5-1', []]]),
    );
  });

  it('have what it was called before a smaller member became known', () => {
    const before = [asked('5-3', '5-4')];
    expect(earlierNames(before)).toStrictEqual(new Map([['5-3', []]]));
    expect(earlierNames([...before, asked('5-2', '5-4')])).toStrictEqual(new Map([['5-2', ['5-3']]]));
  });

  it('have those of series that turned out to be one, in their order', () => {
    const parts = [asked('5-10', '5-11'), asked('5-9', '5-12'), asked('5-2', '5-3')];
    expect(earlierNames([...parts, asked('5-12', '5-11', '5-3')])).toStrictEqual(
      new Map([['5-2', ['5-3', '5-9', '5-10']]]),
    );
  });

  it('have the smallest number that is held, whose smaller members a later source may have named', () => {
    expect(earlierNames([asked('5-3', '5-1', '5-2'), asked('5-4', '5-1')])).toStrictEqual(new Map([['5-1', ['5-3']]]));
  });

  it('have, with its name, what every smaller archive calls it', () => {
    const number = fc.integer({ min: 1, max: 12 }).map((serial) => `5-${serial}`);
    const question = fc
      .tuple(number, fc.array(number, { maxLength: 3 }))
      .map(([questionNumber, others]) => asked(questionNumber, ...others));
    const archive = fc.uniqueArray(question, { minLength: 1, maxLength: 8, selector: (each) => each.questionNumber });
    const withPart = archive.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)));
    fc.assert(
      fc.property(withPart, ([all, part]) => {
        const now = earlierNames(all);
        const known = new Map([...now].flatMap(([name, earlier]) => [name, ...earlier].map((each) => [each, name])));
        for (const [member, { name }] of findSeries(part)) {
          expect(known.get(name), `${name} of ${member}`).toBe(findSeries(all).get(member)?.name);
        }
        for (const [name, earlier] of now) {
          expect(earlier).toStrictEqual(earlier.toSorted(compareQuestionNumbers));
          expect(earlier).not.toContain(name);
        }
      }),
    );
  });
});
