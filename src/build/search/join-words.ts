import { ItemReader, ItemWriter } from './cbor-items.ts';
import type { IndexedWord } from './index-chunks.ts';

/** The words of an index, and how many pages stand before its own. */
export interface PlacedWords {
  readonly words: readonly IndexedWord[];
  readonly start: number;
}

/** What one of the indexes says of a word. */
interface PlacedWord {
  readonly bytes: Buffer;
  readonly start: number;
}

/** The pages of one index that a word stands in, as they are written but for the ordinal of the first. */
interface PageList {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** What stands behind the ordinal of the first. */
  readonly rest: Buffer;
}

/**
 * Joins the words of several indexes into those of one. Where they stand in a page is passed over and copied as it is written:
 * these are millions of numbers.
 *
 * @param indexes - in the order of their pages
 * @returns in the order of the alphabet
 * @throws RangeError where the bytes of a word are something else
 */
export function joinWords(indexes: readonly PlacedWords[]): IndexedWord[] {
  const standing = new Map<string, PlacedWord[]>();
  for (const { words, start } of indexes) {
    for (const { word, bytes } of words) {
      const known = standing.get(word);
      if (known) known.push({ bytes, start });
      else standing.set(word, [{ bytes, start }]);
    }
  }
  const writer = new ItemWriter();
  return [...standing].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, placed]) => joinWord(word, placed, writer));
}

function joinWord(word: string, placed: readonly PlacedWord[], writer: ItemWriter): IndexedWord {
  const [only, ...others] = placed;
  if (only?.start === 0 && others.length === 0) return { word, bytes: only.bytes };
  const plain: PageList[] = [];
  /**
   * By the accents of the word: what writes these, and the pages where they stand. Pagefind has them in the order in which
   * they come.
   */
  const accented = new Map<string, { readonly head: Buffer; readonly lists: PageList[] }>();
  for (const { bytes, start } of placed) {
    const reader = new ItemReader(bytes);
    reader.array();
    reader.skip();
    if (plain.length === 0) writer.copy(bytes.subarray(0, reader.position));
    plain.push(readPageList(reader, bytes, start));
    for (let left = reader.array(); left > 0; left -= 1) {
      const begin = reader.position;
      reader.array();
      const accents = reader.text();
      const known = accented.get(accents) ?? { head: bytes.subarray(begin, reader.position), lists: [] };
      accented.set(accents, known);
      known.lists.push(readPageList(reader, bytes, start));
    }
  }
  writePageLists(plain, writer);
  writer.array(accented.size);
  for (const { head, lists } of accented.values()) {
    writer.copy(head);
    writePageLists(lists, writer);
  }
  return { word, bytes: writer.take() };
}

/** How many items a page has: how far it is from the one before, where the word stands in it, and where in what is told of it. */
const itemsOfPage = 3;

const noPages: PageList = { count: 0, first: 0, last: 0, rest: Buffer.of() };

function readPageList(reader: ItemReader, bytes: Buffer, start: number): PageList {
  const count = reader.array();
  if (count === 0) return noPages;
  reader.array();
  const first = start + reader.number();
  const begin = reader.position;
  let last = first;
  for (let page = 1; ; page += 1) {
    reader.skip();
    reader.skip();
    if (page === count) return { count, first, last, rest: bytes.subarray(begin, reader.position) };
    reader.array();
    last += reader.number();
  }
}

/** The ordinal of each page is written as how far it is from the one before. */
function writePageLists(lists: readonly PageList[], writer: ItemWriter): void {
  writer.array(lists.reduce((sum, { count }) => sum + count, 0));
  let before = 0;
  for (const { count, first, last, rest } of lists) {
    if (count === 0) continue;
    writer.array(itemsOfPage);
    writer.number(first - before);
    writer.copy(rest);
    before = last;
  }
}
