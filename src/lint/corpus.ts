import { requireParts, type QuestionNumber } from '../domain/question-number.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { findSeries, type Series } from '../domain/series.ts';

/** Every question of an archive without its texts, as the rules of the corpus look at it. */
export interface Corpus {
  /** By number; questions of equal number as they came. */
  readonly questions: readonly QuestionFacts[];
  /** Of questions of equal number the first. */
  readonly byNumber: ReadonlyMap<QuestionNumber, QuestionFacts>;
  /** By each of its members. */
  readonly series: ReadonlyMap<QuestionNumber, Series>;
}

/** @throws RangeError when a question has a number that is none */
export function toCorpus(questions: Iterable<QuestionFacts>): Corpus {
  const numbered = Array.from(questions, (question) => ({ question, ...requireParts(question.questionNumber) }));
  numbered.sort((a, b) => a.legislature - b.legislature || a.serial - b.serial);
  const byNumber = new Map<QuestionNumber, QuestionFacts>();
  for (const { question } of numbered) {
    if (!byNumber.has(question.questionNumber)) byNumber.set(question.questionNumber, question);
  }
  const ordered = numbered.map(({ question }) => question);
  return { questions: ordered, byNumber, series: findSeries(ordered) };
}
