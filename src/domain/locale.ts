import { z } from 'zod';

/** The languages of the archive, in the order in which the Senate's bilingual print sets them. */
export const locales = ['fr', 'nl'] as const;

export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** A value given in French, in Dutch, in both, or in neither: a language that is absent has no key. */
export interface Localized<T> {
  readonly fr?: T;
  readonly nl?: T;
}

/**
 * The schema of a value by language.
 *
 * @param value - the schema of the value in one language
 */
export function localized<T extends z.ZodType>(value: T) {
  return z.strictObject({ fr: z.exactOptional(value), nl: z.exactOptional(value) }).readonly();
}

/** The languages in which a value is present, in the order of {@link locales}. */
export function localesOf(value: Localized<unknown>): Locale[] {
  return locales.filter((locale) => value[locale] !== undefined);
}

/**
 * Builds a value by language from a function of the language; a language for which it gives `undefined` has no key.
 *
 * @param valueIn - the value in one language, or `undefined`
 */
export function localize<T>(valueIn: (locale: Locale) => T | undefined): Localized<T> {
  const result: { fr?: T; nl?: T } = {};
  for (const locale of locales) {
    const value = valueIn(locale);
    if (value !== undefined) result[locale] = value;
  }
  return result;
}
