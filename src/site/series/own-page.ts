import type { QuestionNumber } from '../../domain/question-number.ts';
import type { SeriesContext } from './series-context.ts';

/** The address of a place on the page of its question. @param id - of the place: `r-3` */
export function addressOnPage(
  questionNumber: QuestionNumber,
  id: string,
  { addresses, language }: Pick<SeriesContext, 'addresses' | 'language'>,
): string {
  return `${addresses.question(questionNumber)[language]}#${id}`;
}
