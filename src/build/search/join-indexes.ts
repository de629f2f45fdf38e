import type { IndexedWord } from './index-chunks.ts';
import { joinWords } from './join-words.ts';
import type { MadeFilters, MadeIndex } from './made-index.ts';
import { readWritings, renumberTold, writeWritings } from './word-places.ts';

/** An index whose pages may be told of in any way. */
type IndexOf<Page> = Omit<MadeIndex, 'pages'> & { readonly pages: readonly Page[] };

/**
 * Joins what Pagefind made of several batches of pages into what it would have made of all of them together.
 *
 * @param indexes - in the order of their pages
 * @throws RangeError where there is none
 */
export function joinIndexes<Page>(indexes: readonly IndexOf<Page>[]): IndexOf<Page> {
  const [first, ...others] = indexes;
  if (!first) throw new RangeError('Unexpected list of indexes, expected one at least');
  if (others.length === 0) return first;
  const fields = [...new Set(indexes.flatMap((index) => index.fields))].sort();
  let pages = 0;
  const placed = indexes.map((index) => {
    const start = pages;
    pages += index.pages.length;
    return { filters: index.filters, words: renumberFields(index, fields), start };
  });
  return {
    ...first,
    pages: indexes.flatMap((index) => index.pages),
    words: joinWords(placed),
    filters: joinFilters(placed),
    fields,
  };
}

function joinFilters(indexes: readonly { readonly filters: MadeFilters; readonly start: number }[]): MadeFilters {
  const joined = new Map<string, Map<string, number[]>>();
  for (const { filters, start } of indexes) {
    for (const [filter, values] of filters) {
      const known = joined.get(filter) ?? new Map<string, number[]>();
      joined.set(filter, known);
      for (const [value, pages] of values) {
        known.set(value, [...(known.get(value) ?? []), ...pages.map((page) => start + page)]);
      }
    }
  }
  return joined;
}

/** The words of an index that has not all fields, which are numbered in the order of their names. */
function renumberFields(
  { words, fields }: Pick<MadeIndex, 'words' | 'fields'>,
  all: readonly string[],
): readonly IndexedWord[] {
  if (fields.length === all.length) return words;
  const ordinals = fields.map((field) => all.indexOf(field));
  return words.map((word) => writeWritings(word.word, renumberTold(readWritings(word), ordinals)));
}
