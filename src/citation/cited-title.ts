import type { Locale } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { CitedQuestion } from './cited-question.ts';

/** A title, and the language it is in. */
export interface CitedTitle {
  readonly text: string;
  readonly locale: Locale;
}

/**
 * The title for a bibliography: in the wanted language, else in the other, on one line. That of an invented question
 * opens with a mark that says so; a question without a title has its kind and its number.
 */
export function citedTitle({ title, questionNumber, isInvented }: CitedQuestion, locale: Locale): CitedTitle {
  const found = [locale, otherLocale(locale)].find((each) => title[each] !== undefined) ?? locale;
  const text = title[found] ?? `${messages[locale].question.kindOfDocument} ${questionNumber}`;
  return { text: inventedMark(isInvented, locale) + oneLine(text), locale: found };
}

/** What opens the citation of an invented question; nothing for a real one. */
export function inventedMark(isInvented: boolean, locale: Locale): string {
  return isInvented ? `[${messages[locale].invention.name}] ` : '';
}

/** A text without line breaks; U+00A0 stays. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
