import type { Locale } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { senateAddress } from '../domain/senate-address.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import type { SeriesFacts, SeriesMembers } from './plan/series-facts.ts';
import { authorsWording, officeWording, statusWording } from './wordings.ts';

/** One member of a series, as a page shows it. */
export interface MemberView {
  readonly questionNumber: QuestionNumber;
  readonly isHeld: boolean;
  /** Its page here, or on the Senate's site when the archive does not hold it. */
  readonly href: string;
  readonly office: Phrase | undefined;
  readonly status: string;
}

/** A series, as a page in one language shows it. */
export interface SeriesView {
  readonly name: QuestionNumber;
  readonly title: Phrase;
  readonly introduction: string;
  readonly heldWording: string;
  readonly members: readonly MemberView[];
  readonly hasMissingMembers: boolean;
}

/** Where a question stands in its series. */
export interface SeriesPlace {
  readonly href: string;
  readonly current: QuestionNumber;
  readonly members: readonly MemberView[];
  readonly previous: MemberView | undefined;
  readonly next: MemberView | undefined;
}

/**
 * A series in a language.
 *
 * @param page - the language of the pages that its members link to: the language itself, or the neutral pages
 */
export function toSeriesView(
  series: SeriesFacts,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): SeriesView {
  const { name, title, authors, members } = series;
  const held = members.filter((member) => member.held).length;
  const words = messages[locale].series;
  return {
    name,
    title: findPhrase(title, locale) ?? { text: words.untitled, locale },
    introduction: held > 0 ? words.introduction(authorsWording(authors, locale), authors.length, members.length) : '',
    heldWording: words.held(held, members.length),
    members: toMembers(series, addresses, locale, page),
    hasMissingMembers: held < members.length,
  };
}

/** The place of a question in its series. */
export function toSeriesPlace(
  questionNumber: QuestionNumber,
  series: SeriesMembers,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): SeriesPlace {
  const members = toMembers(series, addresses, locale, page);
  const held = members.filter((member) => member.isHeld);
  const index = held.findIndex((member) => member.questionNumber === questionNumber);
  return {
    href: addresses.series(series.name)[page],
    current: questionNumber,
    members,
    previous: held[index - 1],
    next: held[index + 1],
  };
}

function toMembers(series: SeriesMembers, addresses: Addresses, locale: Locale, page: PageLanguage): MemberView[] {
  return series.members.map(({ questionNumber, held }) =>
    held
      ? {
          questionNumber,
          isHeld: true,
          href: addresses.question(questionNumber)[page],
          office: officeWording(held.addressee, locale),
          status: statusWording(held.status, locale),
        }
      : {
          questionNumber,
          isHeld: false,
          href: senateAddress(questionNumber, locale),
          office: undefined,
          status: messages[locale].series.notHeld,
        },
  );
}
