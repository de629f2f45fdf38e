import { translatedFields, type TranslatedField } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { parseQuery } from '../../../query/parse-query.ts';
import { translateValues } from '../../../query/translate-values.ts';
import { translateAskedAddress, type AskedAddress } from './asked-address.ts';
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
  /** Where it is written what the values of a field are called there. */
  readonly addressOf: (field: TranslatedField) => string;
}

/** @param links - each with its `hreflang` */
export function createLanguageLinks(
  links: readonly HTMLAnchorElement[],
  { locale, lists, addressOf }: LanguageLinkOptions,
): LanguageLinks {
  const translations = new Map<TranslatedField, Promise<ReadonlyMap<string, string>>>();
  let turn = 0;

  const load = (field: TranslatedField): Promise<ReadonlyMap<string, string>> => {
    const ofField = translations.get(field) ?? fetchPairs(addressOf(field));
    translations.set(field, ofField);
    ofField.catch(() => translations.delete(field));
    return ofField;
  };
  /** In words of the query, where names do not come. */
  const showNames = async (asked: AskedAddress, fields: readonly TranslatedField[]): Promise<void> => {
    const ofTurn = turn;
    const { query } = parseQuery(asked.text);
    const [known, ...pairs] = await Promise.all([
      lists.loadFor(query),
      ...fields.map(async (field) => [field, await load(field).catch(() => new Map<string, string>())] as const),
    ]);
    if (ofTurn !== turn) return;
    const named = Object.fromEntries(pairs);
    for (const link of links.filter(({ hreflang }) => hreflang !== locale)) {
      link.search = translateAskedAddress(asked, localeOf(link), (one) => translateValues(one, named, known));
    }
  };
  return {
    show: (asked) => {
      turn += 1;
      for (const link of links) link.search = translateAskedAddress(asked, localeOf(link));
      const { choices } = parseQuery(asked.text).query;
      const fields = translatedFields.filter((field) => choices.some((choice) => choice.field === field));
      if (fields.length > 0) void showNames(asked, fields);
    },
  };
}

function localeOf({ hreflang }: HTMLAnchorElement): Locale {
  return hreflang === 'nl' ? 'nl' : 'fr';
}

async function fetchPairs(address: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for translations, expected the file`);
  const pairs: unknown = await answer.json();
  if (!Array.isArray(pairs) || !pairs.every(isPair)) throw new TypeError('Unexpected translations, expected pairs');
  return new Map(pairs);
}

function isPair(pair: unknown): pair is readonly [string, string] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
}
