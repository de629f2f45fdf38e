import { translatedFields, type TranslatedField } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { findMeantValues } from '../../../query/match-value.ts';
import { parseQuery } from '../../../query/parse-query.ts';
import { valuesOf, type Query } from '../../../query/query.ts';
import { translateValues } from '../../../query/translate-values.ts';
import { valueKey } from '../../../query/value-key.ts';
import { translateAskedAddress, type AskedAddress } from '../asked-address.ts';
import type { LoadPairs } from '../value-pairs.ts';
import type { FieldLists } from './field-lists.ts';

/** The links from a search to the same search in each language. */
export interface LanguageLinks {
  /** Puts what is asked into the links: at once in the words of the query, and with its names once these are known. */
  show(asked: AskedAddress): void;
}

/** Where the words of the other language come from. */
export interface LanguageLinkOptions {
  /** The language of the page. */
  readonly locale: Locale;
  readonly lists: FieldLists;
  /** Loads what the values of a field are called there, but of keywords. */
  readonly loadPairs: LoadPairs;
  /** Loads what keywords are called there; both the keys and what gives the translation of one are of `valueKey`. */
  readonly loadKeywords: (keys: readonly string[]) => Promise<(key: string) => string | undefined>;
}

/** @param links - each with its `hreflang` */
export function createLanguageLinks(
  links: readonly HTMLAnchorElement[],
  { locale, lists, loadPairs, loadKeywords }: LanguageLinkOptions,
): LanguageLinks {
  let turn = 0;

  /** What the keywords of a query are called there. */
  const loadThemes = async (query: Query, known: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const written = [false, true].flatMap((isExcluded) => valuesOf(query, 'theme', isExcluded));
    const meant = written.flatMap((value) => findMeantValues(value, known));
    const translate = await loadKeywords(meant.map(valueKey));
    const found = meant.map((value) => [value, translate(valueKey(value)) ?? value] as const);
    return new Map(found);
  };
  /** In words of the query, where names do not come. */
  const showNames = async (asked: AskedAddress, query: Query, fields: readonly TranslatedField[]): Promise<void> => {
    const ofTurn = turn;
    const { values: known } = await lists.loadFor(query);
    const pairs = fields.map(async (field) => {
      const names = field === 'theme' ? loadThemes(query, known.theme ?? []) : loadPairs(field);
      return [field, await names.catch(() => new Map<string, string>())] as const;
    });
    const named = Object.fromEntries(await Promise.all(pairs));
    if (ofTurn !== turn) return;
    for (const link of links.filter(({ hreflang }) => hreflang !== locale)) {
      link.search = translateAskedAddress(asked, localeOf(link), (one) => translateValues(one, named, known));
    }
  };
  return {
    show: (asked) => {
      turn += 1;
      for (const link of links) link.search = translateAskedAddress(asked, localeOf(link));
      const { query } = parseQuery(asked.text);
      const fields = translatedFields.filter((field) => query.choices.some((choice) => choice.field === field));
      if (fields.length > 0) void showNames(asked, query, fields);
    },
  };
}

function localeOf({ hreflang }: HTMLAnchorElement): Locale {
  return hreflang === 'nl' ? 'nl' : 'fr';
}
