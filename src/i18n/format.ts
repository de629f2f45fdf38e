import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from '../domain/locale.ts';

/** The language tag of a page: the Belgian variety of each language. */
export const languageTags: Readonly<Record<Locale, string>> = { fr: 'fr-BE', nl: 'nl-BE' };

/** A counted noun: `#` stands for the number. Both languages know one and other; French uses one for zero as well. */
export interface CountedForms {
  readonly one: string;
  readonly other: string;
}

const pluralRules = byLocale((tag) => new Intl.PluralRules(tag));
const numberFormats = byLocale((tag) => new Intl.NumberFormat(tag));
const listFormats = byLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const dateFormats = byLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));

function byLocale<T>(make: (tag: string) => T): Readonly<Record<Locale, T>> {
  return { fr: make(languageTags.fr), nl: make(languageTags.nl) };
}

/** What was written before: pages name the same days, numbers and counts again and again. */
const written = byLocale(() => ({
  dates: new Map<CalendarDate, string>(),
  numbers: new Map<number, string>(),
  counts: new WeakMap<CountedForms, Map<number, string>>(),
}));

function writeOnce<K>(known: Map<K, string>, key: K, write: () => string): string {
  const text = known.get(key) ?? write();
  known.set(key, text);
  return text;
}

/** `35`, `# jours` → `35 jours`: the number grouped as the language groups it, and never parted from its noun. */
export function formatCount(locale: Locale, count: number, forms: CountedForms): string {
  const { counts } = written[locale];
  const known = counts.get(forms) ?? new Map<number, string>();
  counts.set(forms, known);
  return writeOnce(known, count, () => writeCount(locale, count, forms));
}

function writeCount(locale: Locale, count: number, forms: CountedForms): string {
  const form = pluralRules[locale].select(count) === 'one' ? forms.one : forms.other;
  return form.replace(/# ?/, (mark) => formatNumber(locale, count) + (mark === '#' ? '' : '\u00A0'));
}

/** A number with the language's separators. */
export function formatNumber(locale: Locale, value: number): string {
  return writeOnce(written[locale].numbers, value, () => numberFormats[locale].format(value));
}

/**
 * `2013-04-30` → `30 avril 2013`; the first of a month is `1er` in French. The day is never parted from its month; the year
 * may begin the next line.
 */
export function formatDate(locale: Locale, date: CalendarDate): string {
  return writeOnce(written[locale].dates, date, () => writeDate(locale, date));
}

function writeDate(locale: Locale, date: CalendarDate): string {
  const text = dateFormats[locale].format(new Date(`${date}T00:00:00Z`));
  return text.replace(/^(\d+)\s/u, (_, day: string) => `${locale === 'fr' && day === '1' ? '1er' : day}\u00A0`);
}

/** `a, b et c` / `a, b en c`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  const [only = ''] = items;
  return items.length < 2 ? only : listFormats[locale].format(items);
}
