import type { Locale } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatCount } from '../i18n/format.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import type { MentionersFacts } from './plan/mentioner-facts.ts';
import { authorsWording } from './wordings.ts';

/** A question that mentions the one of the page. */
export interface MentionerView {
  readonly questionNumber: QuestionNumber;
  readonly href: string;
  readonly title: Phrase;
  readonly authors: string;
}

/** The questions that mention the one of the page. */
export interface MentionersView {
  /** How many there are, in words. */
  readonly countWording: string;
  readonly mentioners: readonly MentionerView[];
  /** How many more there are than these, in words; `null` where these are all. */
  readonly further: string | null;
}

/**
 * The questions that mention another, as its page in a language names them; `undefined` where there are none.
 *
 * @param page - the language of the pages that they link to: the language itself, or the neutral pages
 */
export function toMentionersView(
  { count, named }: MentionersFacts,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): MentionersView | undefined {
  if (count === 0) return undefined;
  const { question, mentions, years } = messages[locale];
  return {
    countWording: formatCount(locale, count, years.questions),
    mentioners: named.map(({ questionNumber, title, authors }) => ({
      questionNumber,
      href: addresses.question(questionNumber)[page],
      title: findPhrase(title, locale) ?? { text: question.untitled, locale },
      authors: authorsWording(authors, locale),
    })),
    further: count > named.length ? formatCount(locale, count - named.length, mentions.further) : null,
  };
}
