import type { Question } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { officeWording } from '../wordings.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { phrasesIn, type SeriesContext } from './series-context.ts';

/** The member of the government who was asked, by the number of the question, in the languages of a page. */
export type Offices = (questionNumber: QuestionNumber) => WordingInBoth;

/** @param questions - the members of the series that the archive holds; of others the office is not known */
export function toOffices(
  questions: readonly Pick<Question, 'questionNumber' | 'addressee'>[],
  context: Pick<SeriesContext, 'language'>,
): Offices {
  const addressees = new Map(questions.map(({ questionNumber, addressee }) => [questionNumber, addressee]));
  return (questionNumber) =>
    phrasesIn(context, (locale) => {
      const office = officeWording(addressees.get(questionNumber) ?? {}, locale);
      return office ?? { text: messages[locale].series.ministerUnknown, locale };
    });
}
