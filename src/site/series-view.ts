import type { Locale } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { compareQuestionNumbers, type QuestionNumber } from '../domain/question-number.ts';
import { senateAddress } from '../domain/senate-address.ts';
import type { Series } from '../domain/series.ts';
import { statusOf } from '../domain/status.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import type { Archive } from './archive.ts';
import { findPhrase, type Phrase } from './phrase.ts';
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
  series: Series,
  archive: Archive,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): SeriesView {
  const held = heldMembers(series, archive);
  const first = held[0];
  const titled = held.find(({ title }) => title[locale] !== undefined) ?? first;
  const words = messages[locale].series;
  return {
    name: series.name,
    title: (titled && findPhrase(titled.title, locale)) ?? { text: words.untitled, locale },
    introduction: first
      ? words.introduction(authorsWording(first.authors, locale), first.authors.length, series.members.length)
      : '',
    heldWording: words.held(held.length, series.members.length),
    members: toMembers(series, archive, addresses, locale, page),
    hasMissingMembers: held.length < series.members.length,
  };
}

/** The place of a question in its series; `undefined` when it belongs to none. */
export function findSeriesPlace(
  questionNumber: QuestionNumber,
  archive: Archive,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): SeriesPlace | undefined {
  const series = archive.seriesByMember.get(questionNumber);
  if (!series) return undefined;
  const members = toMembers(series, archive, addresses, locale, page);
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

function heldMembers(series: Series, archive: Archive): QuestionFacts[] {
  return series.members
    .flatMap((member) => archive.byNumber.get(member) ?? [])
    .sort((a, b) => compareQuestionNumbers(a.questionNumber, b.questionNumber));
}

function toMembers(
  series: Series,
  archive: Archive,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage,
): MemberView[] {
  return series.members.map((questionNumber) => {
    const question = archive.byNumber.get(questionNumber);
    return question
      ? {
          questionNumber,
          isHeld: true,
          href: addresses.question(questionNumber)[page],
          office: officeWording(question.addressee, locale),
          status: statusWording(statusOf(question), locale),
        }
      : {
          questionNumber,
          isHeld: false,
          href: senateAddress(questionNumber, locale),
          office: undefined,
          status: messages[locale].series.notHeld,
        };
  });
}
