import type { Locale } from '../domain/locale.ts';
import { senateAddress } from '../domain/senate-address.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import type { Surroundings } from './plan/surroundings.ts';
import type { MentionLinks } from './text/inline-view.ts';

/**
 * Where the questions are found that the texts of a page mention: here, or on the Senate's site. On the page of a question
 * the question itself is no link.
 *
 * @param page - the language of the pages that are linked to: the language itself, or the neutral pages
 */
export function toMentionLinks(
  { mentions }: Pick<Surroundings, 'mentions'>,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): MentionLinks {
  const held = new Map(mentions.map(({ questionNumber, isHeld }) => [questionNumber, isHeld]));
  return (questionNumber) => {
    const isHeld = held.get(questionNumber);
    if (isHeld === undefined) return null;
    return isHeld ? addresses.question(questionNumber)[page] : senateAddress(questionNumber, locale);
  };
}
