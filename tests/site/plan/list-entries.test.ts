import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/question.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { listEntries, toListPages, type ListEntry } from '../../../src/site/plan/list-entries.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';

const alsoAskedTo = (number: string) =>
  ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const;
const asked = (questionNumber: string, askedOn: string, ...others: readonly string[]): Question => ({
  ...plainQuestion,
  questionNumber,
  askedOn,
  relations: others.map(alsoAskedTo),
});

/** An entry in a line: the numbers of its questions, those of a series behind its name. */
function describeEntry(entry: ListEntry): string {
  if (entry.kind === 'question') return entry.question.questionNumber;
  return `${entry.name}/${entry.members}: ${entry.questions.map(({ questionNumber }) => questionNumber).join(' ')}`;
}

const archive = toArchive([
  asked('5-1', '2013-01-01'),
  asked('5-12', '2013-02-02', '5-11', '5-10', '5-9'),
  asked('5-2', '2013-02-01'),
  asked('5-10', '2013-01-31', '5-11'),
  asked('5-11', '2013-02-02', '5-12'),
  asked('5-30', '2013-03-03', '5-31'),
]);

describe('the entries of a list', () => {
  it('have the questions of a series together, by number, where the first of them would stand', () => {
    expect([...listEntries(archive.questions, archive)].map(describeEntry)).toStrictEqual([
      '5-30/2: 5-30',
      '5-9/4: 5-10 5-11 5-12',
      '5-2',
      '5-1',
    ]);
  });

  it('have of a series only the questions of the list', () => {
    const others = archive.questions.filter(({ questionNumber }) => questionNumber !== '5-11');
    expect([...listEntries(others, archive)].map(describeEntry)).toContain('5-9/4: 5-10 5-12');
  });
});

describe('the pages of a list', () => {
  const [question] = listEntries([asked('5-1', '2013-01-01')], archive);
  const [series] = listEntries(archive.questions, archive)
    .filter(({ kind }) => kind === 'series')
    .drop(1);
  if (!question || series?.kind !== 'series') throw new Error('Unexpected lack of entries');
  const { questions } = series;
  const ofSize = (size: number): ListEntry =>
    size === 1
      ? question
      : { ...series, questions: [questions[0], ...Array.from({ length: size - 1 }, () => questions[0])] };
  const sizeOf = (entry: ListEntry): number => (entry.kind === 'series' ? entry.questions.length : 1);
  const total = (entries: readonly ListEntry[]): number => entries.reduce((sum, entry) => sum + sizeOf(entry), 0);

  it('hold every entry once, in order, and as many questions as fit', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 7 }), (given, most) => {
        const entries = given.map(ofSize);
        const pages = toListPages(entries, most);
        expect(pages.flat()).toStrictEqual(entries);
        expect(pages.every((page) => total(page) <= most || page.length === 1)).toBe(true);
        expect(pages.length === 1 || pages.every((page) => page.length > 0)).toBe(true);
        const couldBeOne = pages
          .slice(1)
          .filter((page, index) => total([...(pages[index] ?? []), ...page.slice(0, 1)]) <= most);
        expect(couldBeOne).toStrictEqual([]);
      }),
    );
  });

  it('are one where there is nothing, and have fifty questions each', () => {
    expect(toListPages([])).toStrictEqual([[]]);
    expect(toListPages(Array.from({ length: 120 }, () => question)).map(total)).toStrictEqual([50, 50, 20]);
  });
});
