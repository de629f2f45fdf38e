import type { HeldSeries } from '../domain/held-series.ts';
import type { Locale } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { senateAddress } from '../domain/senate-address.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
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

/** What stands at the head of a series' page, in a language. */
export interface SeriesView {
  readonly name: QuestionNumber;
  readonly title: Phrase;
  /** Who asked what of how many, how much of it is held, and what came: sentences, empty where there is nothing to say. */
  readonly introduction: string;
  readonly heldWording: string;
  readonly repliedWording: string;
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

/** A series as lists of its questions know it. */
export function toHeldSeries({ name, members }: Pick<SeriesMembers, 'name' | 'members'>): HeldSeries {
  return { name, held: members.filter(({ held }) => held).length };
}

/** The head of a series' page in a language. */
export function toSeriesView({ name, title, authors, askedOn, members }: SeriesFacts, locale: Locale): SeriesView {
  const { held } = toHeldSeries({ name, members });
  const words = messages[locale].series;
  const on = askedOn && formatDate(locale, askedOn);
  const asker = authorsWording(authors, locale);
  return {
    name,
    title: findPhrase(title, locale) ?? { text: words.untitled, locale },
    introduction: held > 0 ? words.introduction(asker, authors.length, members.length, on) : '',
    heldWording: words.held(held, members.length),
    repliedWording: repliedWording(members, locale),
    hasMissingMembers: held < members.length,
  };
}

/** How many replies came, and after how many days; nothing where none has a day that can be. */
function repliedWording(members: SeriesMembers['members'], locale: Locale): string {
  const days = members.flatMap(({ held }) => {
    return held?.status.kind === 'answered' && held.status.days >= 0 ? held.status.days : [];
  });
  if (days.length === 0) return '';
  return messages[locale].series.replied(days.length, Math.min(...days), Math.max(...days));
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
