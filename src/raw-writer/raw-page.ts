import { locales as bothLocales, type Locale } from '../domain/locale.ts';

/** A page the Senate's site can print: its layout, set in lines or as a table, and the language of a unilingual one. */
export type RawPage =
  | { readonly layout: 'web'; readonly form: 'lines'; readonly locale: Locale }
  | { readonly layout: 'print-unilingual'; readonly form: 'lines' | 'table'; readonly locale: Locale }
  | { readonly layout: 'print-bilingual'; readonly form: 'lines' | 'table' };

/** The languages that stand on a page, in the order of its columns. */
export function pageLocales(page: RawPage): readonly Locale[] {
  return page.layout === 'print-bilingual' ? bothLocales : [page.locale];
}
