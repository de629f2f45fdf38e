import { describe, expect, it } from 'vitest';
import { toTextOutline } from '../../../src/comparison/outline/text-outline.ts';
import type { Question } from '../../../src/domain/question.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { withLongSections } from '../../../src/site/plan/long-sections.ts';
import { fullSeries, overlongSeries } from '../../setup/series-questions.ts';

/** The archive of questions with its long sections, and which questions were read to find them. */
function divide(questions: readonly Question[]) {
  const outlines = new Map(questions.map((question) => [question.questionNumber, toTextOutline(question)]));
  const byNumber = new Map(questions.map((question) => [question.questionNumber, question]));
  const read: string[] = [];
  const { longSections } = withLongSections(toArchive(questions, new Map(), outlines), (number) => {
    read.push(number);
    const question = byNumber.get(number);
    if (!question) throw new RangeError(`Unexpected question ${number}`);
    return question;
  });
  return { longSections, read };
}

describe('the sections that one page does not take', () => {
  it('are found by comparing the texts of a long series, and of no other', () => {
    const { longSections, read } = divide([...fullSeries, ...overlongSeries]);
    expect(read).toStrictEqual(overlongSeries.map(({ questionNumber }) => questionNumber));
    expect(longSections).toStrictEqual(
      new Map([['7-301', new Map([['r-general', [{ member: '7-310', ordinal: 1 }]]])]]),
    );
  });

  it('are none where the same long text came from all', () => {
    const [first] = overlongSeries;
    const same = overlongSeries.map((question) => ({ ...question, answers: first?.answers ?? [] }));
    const { longSections, read } = divide(same);
    expect(read).toHaveLength(same.length);
    expect(longSections).toStrictEqual(new Map([['7-301', new Map()]]));
  });
});
