import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatCount, formatDate } from '../i18n/format.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import { findPhrase, type Phrase } from './phrase.ts';
import type { YearCount } from './plan/planned-page.ts';
import type { QuestionSummary } from './plan/question-summary.ts';
import { authorsWording, officeWording, statusWording } from './wordings.ts';

/** How many questions a page of a list holds. */
export const questionsPerPage = 50;

/** One question in a list. */
export interface QuestionRow {
  readonly questionNumber: QuestionNumber;
  readonly href: string;
  readonly title: Phrase;
  readonly authors: string;
  readonly office: Phrase | undefined;
  readonly askedOn: CalendarDate;
  readonly askedOnWording: string;
  readonly status: string;
}

/** A question as a list in a language shows it; `page` is the language of the page it leads to. */
export function toQuestionRow(
  question: QuestionSummary,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): QuestionRow {
  return {
    questionNumber: question.questionNumber,
    href: addresses.question(question.questionNumber)[page],
    title: findPhrase(question.title, locale) ?? { text: messages[locale].question.untitled, locale },
    authors: authorsWording(question.authors, locale),
    office: officeWording(question.addressee, locale),
    askedOn: question.askedOn,
    askedOnWording: formatDate(locale, question.askedOn),
    status: statusWording(question.status, locale),
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
