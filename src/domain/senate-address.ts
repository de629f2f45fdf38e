import type { Locale } from './locale.ts';
import type { QuestionNumber } from './question-number.ts';

/** The page of a written question on the Senate's site. It runs in the browser, so this module imports no schema. */
export function senateAddress(questionNumber: QuestionNumber, locale: Locale): string {
  const [legislature, serial] = questionNumber.split('-');
  return `https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=${legislature ?? ''}&NR=${serial ?? ''}&LANG=${locale}`;
}
