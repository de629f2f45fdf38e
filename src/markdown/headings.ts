import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from '../domain/locale.ts';

/** The words of the level-2 headings that divide a Markdown file, in the file's language. They are the Senate's own words. */
const headingWords: Record<Locale, { readonly question: string; readonly answer: string }> = {
  fr: { question: 'Question', answer: 'Réponse' },
  nl: { question: 'Vraag', answer: 'Antwoord' },
};

/** The heading above the question. */
export function questionHeading(locale: Locale): string {
  return headingWords[locale].question;
}

/**
 * The heading above an answer, its date in parentheses: `Réponse (2013-06-04)`. The date stands there for the eye; the
 * frontmatter is what counts, and a file whose heading says otherwise is refused.
 */
export function answerHeading(locale: Locale, receivedOn: CalendarDate | null): string {
  const word = headingWords[locale].answer;
  return receivedOn === null ? word : `${word} (${receivedOn})`;
}
