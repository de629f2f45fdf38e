import type { Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Addresses } from '../../site/addresses.ts';
import type { SeriesMembers } from '../../site/plan/series-facts.ts';
import { toSeriesPlace } from '../../site/series-view.ts';

/** The series that a question belongs to, and its neighbours in it. */
export interface PeerSeries {
  readonly heading: string;
  readonly href: string;
  readonly members: readonly {
    readonly number: string;
    readonly href: string;
    readonly isHeld: boolean;
    readonly label: string;
  }[];
  readonly previous?: { readonly href: string; readonly wording: string };
  readonly next?: { readonly href: string; readonly wording: string };
}

/** The place of a question in its series, as its page in a language shows it. */
export function toPeerSeries(
  questionNumber: QuestionNumber,
  series: SeriesMembers,
  addresses: Addresses,
  locale: Locale,
): PeerSeries {
  const { href, members, previous, next } = toSeriesPlace(questionNumber, series, addresses, locale);
  const words = messages[locale].series;
  return {
    heading: formatCount(locale, members.length, words.sentTo),
    href,
    members: members.map((member) => ({
      number: member.questionNumber,
      href: member.href,
      isHeld: member.isHeld,
      label: member.isHeld ? '' : words.senatePage(member.questionNumber),
    })),
    ...(previous && { previous: { href: previous.href, wording: words.previous(previous.questionNumber) } }),
    ...(next && { next: { href: next.href, wording: words.next(next.questionNumber) } }),
  };
}
