import type { QuestionNumber } from '../domain/question-number.ts';

/** What programs call a question in a bibliography: the same in every form and language. */
export function citationKey(questionNumber: QuestionNumber): string {
  return `senate-${questionNumber}`;
}
