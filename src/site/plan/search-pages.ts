import { locales } from '../../domain/locale.ts';
import { listedFields, translatedFields } from '../../domain/query-field.ts';
import type { Archive } from '../archive.ts';
import { toKeywordPairs } from '../keyword-pairs.ts';
import { toSearchChoices } from '../search-choices.ts';
import { toSearchShards } from '../search-facts.ts';
import { toSearchValues } from '../search-values.ts';
import { toThemeQuestions } from '../theme-questions.ts';
import { toValuePairs } from '../value-pairs.ts';
import { toYearCounts } from './home-facts.ts';
import { pageFile } from './page-file.ts';
import { addresses } from './planned-addresses.ts';
import type { PlannedPage } from './planned-page.ts';

/**
 * The search of each language: its page, its help, the files of what the fields of a query can be, those of the questions that
 * have each theme, and the translations of keywords.
 */
export function* planSearch(archive: Archive): Generator<PlannedPage> {
  const shards = toSearchShards(archive.questions);
  const years = toYearCounts(archive);
  for (const locale of locales) {
    const shared = { params: {}, reads: [] };
    const page = { locale, shards, choices: toSearchChoices(archive, locale), years };
    yield { route: 'search', file: pageFile(addresses.search[locale]), props: page, ...shared };
    yield { route: 'search-help', file: pageFile(addresses.searchHelp[locale]), props: { locale }, ...shared };
    const values = toSearchValues(archive.questions, locale);
    for (const field of listedFields) {
      const file = addresses.searchValues(field)[locale].slice(1);
      const props = { locale, field, values: values[field] };
      yield { route: 'search-values', file, params: { field }, props, reads: [] };
    }
    for (const [index, themes] of toThemeQuestions(archive.questions, locale, values.theme).entries()) {
      const file = addresses.themeQuestions(index)[locale].slice(1);
      yield { route: 'theme-questions', file, params: { group: String(index) }, props: { locale, themes }, reads: [] };
    }
    const pairs = toValuePairs(archive.questions, locale);
    // Keywords are many: those of each letter are in a file of their own.
    for (const field of translatedFields.filter((one) => one !== 'theme')) {
      const file = addresses.searchTranslations(field)[locale].slice(1);
      const props = { locale, field, pairs: pairs[field] };
      yield { route: 'search-translations', file, params: { field }, props, reads: [] };
    }
    for (const [letter, keywords] of toKeywordPairs(pairs.theme)) {
      const file = addresses.keywordTranslations(letter)[locale].slice(1);
      yield { route: 'keyword-translations', file, params: { letter }, props: { locale, keywords }, reads: [] };
    }
  }
}
