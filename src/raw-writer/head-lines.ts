import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import type { PrintHabits } from './print-habits.ts';
import { formatDateInWords } from './printed-date.ts';
import { partyLabel } from './printed-labels.ts';

/** `Question écrite n° 5-8916`. */
export function numberLine({ questionNumber }: QuestionReading, locale: Locale): string {
  return `${printedWords[locale].writtenQuestion} ${questionNumber}`;
}

/** What an author line is printed with, besides the authors. */
export interface AuthorLineForm {
  readonly locale: Locale;
  /** The language of the word before the names: unilingual prints have the French one in Dutch, too. */
  readonly leadLocale: Locale;
  /** Whether the date of asking ends the line: on web pages. */
  readonly dated: boolean;
}

/** `de <author> (<party>), <author> et <author> (<party>) du <date>`; empty without authors. */
export function authorLine(question: QuestionReading, form: AuthorLineForm, habits: PrintHabits): string {
  const { locale, leadLocale, dated } = form;
  const words = printedWords[locale];
  const names = question.authors.map(({ name, party }) =>
    party === null ? name : `${name} (${partyLabel(party, locale, habits)})`,
  );
  if (names.length === 0) return '';
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${words.and} `);
  const end = dated ? ` ${words.on} ${formatDateInWords(question.askedOn, locale, habits)}` : '';
  return `${printedWords[leadLocale].by} ${listed}${end}`;
}

const ordinarySession = /^\d{4}-\d{4}$/;

/**
 * The session as a page names it, `Session 2012-2013`. The name of an extraordinary session, which a question holds in
 * the language it was read in, is put in the page's language. Empty when the question has none.
 */
export function sessionLine(session: string | null, locale: Locale): string {
  if (session === null) return '';
  return ordinarySession.test(session) ? `${printedWords[locale].session} ${session}` : sessionIn(session, locale);
}

/** A question's session as it is read from a page in a language. */
export function sessionIn(session: string, locale: Locale): string {
  const known = Object.values(printedWords).find(({ extraordinarySession: name }) => session.startsWith(`${name} `));
  if (!known) return session;
  return `${printedWords[locale].extraordinarySession}${session.slice(known.extraordinarySession.length)}`;
}
