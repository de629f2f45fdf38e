import type { Locale } from './locale.ts';

/** The other of the two languages. It stands by itself, as the browser uses it: the schema of a locale brings a library. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'nl' : 'fr';
}
