import type { Locale } from '../../domain/locale.ts';
import { findMentionedNumber } from '../../domain/mentioned-number.ts';
import { senateAddress } from '../../domain/senate-address.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A query that is a question number and little else: a prefix such as `nr.` may stand before it. */
const numberAlone = /^\D{0,24}\d{1,2}\s?[-–/]\s?\d{1,5}\s*$|MIval=/i;

/**
 * What a query that names a question number leads to: the question's page, or its page on the Senate's site when it is
 * not held here. `undefined` when the query names none.
 *
 * @param root - the path the site is published under, with a slash at its end
 */
export async function createNumberNotice(
  query: string,
  root: string,
  locale: Locale,
  { search }: Messages,
): Promise<HTMLElement | undefined> {
  const questionNumber = findMentionedNumber(query);
  if (!questionNumber) return undefined;
  const address = `${root}${locale}/${questionNumber}/`;
  const answer = await fetch(address, { method: 'HEAD' });
  if (!answer.ok && !numberAlone.test(query)) return undefined;
  const item = document.createElement('p');
  item.className = 'number-notice';
  const link = document.createElement('a');
  link.href = answer.ok ? address : senateAddress(questionNumber, locale);
  link.textContent = answer.ok ? search.goToQuestion(questionNumber) : search.senatePage;
  if (!answer.ok) item.append(`${search.notHeld(questionNumber)} `);
  item.append(link);
  return item;
}
