import type { Locale, Localized } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import type { Text } from '../domain/text.ts';

/** Words together with the language they are in, so that a page in the other language can mark them. */
export interface Phrase {
  readonly text: string;
  readonly locale: Locale;
}

/** Paragraphs together with their language. */
export interface Passage {
  readonly paragraphs: Text;
  readonly locale: Locale;
}

/** Keywords together with their language. */
export interface WordList {
  readonly words: readonly string[];
  readonly locale: Locale;
}

/** A value in the wanted language, else in the other; `undefined` when it is in neither. */
export function findPhrase(value: Localized<string>, locale: Locale): Phrase | undefined {
  return findInEither(value, locale, (text, found) => ({ text, locale: found }));
}

/** A text in the wanted language, else in the other. A text without paragraphs counts as absent. */
export function findPassage(value: Localized<Text>, locale: Locale): Passage | undefined {
  return findInEither(value, locale, (paragraphs, found) =>
    paragraphs.length > 0 ? { paragraphs, locale: found } : undefined,
  );
}

/** Keywords in the wanted language, else in the other. An empty list counts as absent. */
export function findWordList(value: Localized<readonly string[]>, locale: Locale): WordList | undefined {
  return findInEither(value, locale, (words, found) => (words.length > 0 ? { words, locale: found } : undefined));
}

function findInEither<T, R>(
  value: Localized<T>,
  locale: Locale,
  make: (value: T, locale: Locale) => R | undefined,
): R | undefined {
  for (const candidate of [locale, otherLocale(locale)]) {
    const found = value[candidate];
    const made = found === undefined ? undefined : make(found, candidate);
    if (made !== undefined) return made;
  }
  return undefined;
}
