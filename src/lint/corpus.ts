import { requireParts, type QuestionNumber } from '../domain/question-number.ts';
import type { Question } from '../domain/question.ts';
import { findSeries, type Series } from '../domain/series.ts';

/** Every question of an archive, as the rules look at it. */
export interface Corpus {
  /** By number; questions of equal number as they came. */
  readonly questions: readonly Question[];
  /** Of questions of equal number the first. */
  readonly byNumber: ReadonlyMap<QuestionNumber, Question>;
  /** By each of its members. */
  readonly series: ReadonlyMap<QuestionNumber, Series>;
}

/** @throws RangeError when a question has a number that is none */
export function toCorpus(questions: Iterable<Question>): Corpus {
  const numbered = Array.from(questions, (question) => ({ question, ...requireParts(question.questionNumber) }));
  numbered.sort((a, b) => a.legislature - b.legislature || a.serial - b.serial);
  const byNumber = new Map<QuestionNumber, Question>();
  for (const { question } of numbered) {
    if (!byNumber.has(question.questionNumber)) byNumber.set(question.questionNumber, question);
  }
  const ordered = numbered.map(({ question }) => question);
  return { questions: ordered, byNumber, series: findSeries(ordered) };
}
