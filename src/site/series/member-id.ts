import type { QuestionNumber } from '../../domain/question-number.ts';

/** The id of a member's row in the overview of its series: `m-5-8916`. */
export function memberId(questionNumber: QuestionNumber): string {
  return `m-${questionNumber}`;
}
