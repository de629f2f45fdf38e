import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import type { StatusKind } from '../domain/status.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatCount, formatDate } from '../i18n/format.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import type { YearCount } from './plan/planned-page.ts';
import type { ListEntry } from './plan/list-entries.ts';
import type { QuestionSummary } from './plan/question-summary.ts';
import { authorsWording, officeWording, statusWording } from './wordings.ts';

/** What every row of a list shows. */
interface ListedAsking {
  readonly href: string;
  readonly title: Phrase;
  readonly authors: string;
  readonly askedOn: CalendarDate;
  readonly askedOnWording: string;
}

/** One question in a list. */
export interface QuestionRow extends ListedAsking {
  readonly kind: 'question';
  readonly questionNumber: QuestionNumber;
  readonly office: Phrase | undefined;
  readonly status: string;
}

/** One question to several members of the government in a list. */
export interface SeriesRow extends ListedAsking {
  readonly kind: 'series';
  readonly name: QuestionNumber;
  /** How many members of the government were asked, and how many of the listed questions have a reply; in words. */
  readonly ministers: string;
  readonly replies: string;
  /** What stands over the questions. */
  readonly summary: string;
  readonly questions: readonly ListedMember[];
}

/** A question of a series in a list: the rest is said of the series. */
export type ListedMember = Pick<QuestionRow, 'questionNumber' | 'href' | 'office' | 'status'>;

/** An entry of a list as a list in a language shows it; `page` is the language of the pages it leads to. */
export function toListRow(
  entry: ListEntry,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): QuestionRow | SeriesRow {
  if (entry.kind === 'question') return toQuestionRow(entry.question, addresses, locale, page);
  const { name, members, questions } = entry;
  const { listedSeries } = messages[locale];
  const [first] = questions;
  const newest = questions.reduce((last, { askedOn }) => (askedOn > last ? askedOn : last), first.askedOn);
  const titled = questions.find(({ title }) => title[locale] !== undefined) ?? first;
  const replied = questions.filter(({ status }) => repliedKinds.has(status.kind)).length;
  return {
    kind: 'series',
    name,
    href: addresses.series(name)[page],
    title: titleOf(titled, locale),
    authors: authorsWording(first.authors, locale),
    askedOn: newest,
    askedOnWording: formatDate(locale, newest),
    ministers: formatCount(locale, members, listedSeries.ministers),
    replies: listedSeries.replies(replied, questions.length),
    summary: formatCount(locale, questions.length, listedSeries.questions),
    questions: questions.map((question) => toListedMember(question, addresses, locale, page)),
  };
}

const repliedKinds: ReadonlySet<StatusKind> = new Set(['answered', 'answered-undated', 'answered-provisionally']);

function toListedMember(
  { questionNumber, addressee, status }: QuestionSummary,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage,
): ListedMember {
  return {
    questionNumber,
    href: addresses.question(questionNumber)[page],
    office: officeWording(addressee, locale),
    status: statusWording(status, locale),
  };
}

function titleOf({ title }: QuestionSummary, locale: Locale): Phrase {
  return findPhrase(title, locale) ?? { text: messages[locale].question.untitled, locale };
}

function toQuestionRow(
  question: QuestionSummary,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage,
): QuestionRow {
  return {
    kind: 'question',
    ...toListedMember(question, addresses, locale, page),
    title: titleOf(question, locale),
    authors: authorsWording(question.authors, locale),
    askedOn: question.askedOn,
    askedOnWording: formatDate(locale, question.askedOn),
  };
}

/** The items of each page of a list, in order; a list always has a first page. */
export function toPages<T>(items: readonly T[], perPage: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: count }, (_, index) => items.slice(index * perPage, (index + 1) * perPage));
}

/** A parliamentary year in a list, with how many questions it has, in words. */
export interface YearLink {
  readonly year: string;
  readonly href: string;
  readonly count: string;
}

/** Links to the years of an archive, in their order. */
export function toYearLinks(years: readonly YearCount[], addresses: Addresses, locale: Locale): YearLink[] {
  return years.map(({ year, questions }) => ({
    year,
    href: addresses.year(year, 1)[locale],
    count: formatCount(locale, questions, messages[locale].years.questions),
  }));
}
