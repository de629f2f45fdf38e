import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import { ItemReader, ItemWriter } from './cbor-items.ts';
import { readWords, writeWords } from './index-chunks.ts';
import type { IndexedBatch, IndexedPage } from './indexed-batch.ts';
import type { PrintedPlaces, PrintedWord } from './printed-words.ts';

/** So many bytes the digest has that a file begins with. */
const digestLength = 32;

/** The words of the texts of a batch, each once, and of each page the places where one stands. */
interface KeptPlaces {
  /** One in a line, its forms, which are letters and digits, parted by spaces. */
  readonly words: string;
  /**
   * Items of CBOR: of each page how many places it has, and an array of numbers, in pairs: how far a place at which a word
   * stands is from the one before, and which.
   */
  readonly pages: Uint8Array;
}

/** A batch as it is kept. */
interface KeptBatch extends Pick<IndexedBatch, 'version' | 'script' | 'wasm' | 'fields'> {
  /** The digest of its pages. */
  readonly origin: string;
  /** JSON, which keeps the order of its fields. */
  readonly entry: string;
  readonly pages: readonly Omit<IndexedPage, 'printed'>[];
  readonly places: KeptPlaces;
  /** As `writeWords` has them. */
  readonly words: Uint8Array;
  readonly filters: readonly (readonly [filter: string, values: readonly (readonly [string, readonly number[]])[]])[];
}

const batchSchema = z.custom<KeptBatch>();
const entrySchema = z.custom<IndexedBatch['entry']>();

/**
 * Keeps what was made of a batch, in one file that begins with its own digest.
 *
 * @param origin - the digest of the pages of the batch
 */
export function writeBatch(path: string, origin: string, batch: IndexedBatch): void {
  const kept: KeptBatch = {
    ...batch,
    origin,
    entry: JSON.stringify(batch.entry),
    pages: batch.pages.map(({ file, name, words, bounds }) => ({ file, name, words, bounds })),
    places: keepPlaces(batch.pages.map(({ printed }) => printed)),
    words: writeWords(batch.words),
    filters: Array.from(batch.filters, ([filter, values]) => [filter, [...values]] as const),
  };
  const bytes = encode(kept);
  writeFileSync(path, Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]));
}

/**
 * What is kept of a batch; `undefined` where that is nothing, is damaged, or was made of other pages. Its digest says that
 * it is what this code wrote, so that its form is not checked: what other code wrote is not asked for.
 *
 * @param origin - the digest of the pages of the batch
 */
export function findBatch(path: string, origin: string): IndexedBatch | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(digestLength);
    if (!hash('sha256', bytes, 'buffer').equals(file.subarray(0, digestLength))) return undefined;
    const kept = batchSchema.parse(decode(bytes));
    if (kept.origin !== origin) return undefined;
    const { version, script, wasm, fields, pages, words } = kept;
    const printed = restorePlaces(kept.places, pages.length);
    return {
      ...{ version, script, wasm, fields },
      entry: entrySchema.parse(JSON.parse(kept.entry)),
      pages: pages.map((page, index) => ({ ...page, printed: printed[index] ?? [] })),
      words: readWords(Buffer.from(words.buffer, words.byteOffset, words.length)),
      filters: new Map(kept.filters.map(([filter, values]) => [filter, new Map(values)])),
    };
  } catch {
    return undefined;
  }
}

function keepPlaces(pages: readonly PrintedPlaces[]): KeptPlaces {
  const ordinals = new Map<PrintedWord, number>();
  const ordinalOf = (word: PrintedWord): number => {
    const ordinal = ordinals.get(word) ?? ordinals.size;
    ordinals.set(word, ordinal);
    return ordinal;
  };
  const writer = new ItemWriter();
  for (const places of pages) {
    writer.number(places.length);
    writer.array(2 * places.filter((word) => word !== null).length);
    let before = 0;
    for (const [place, word] of places.entries()) {
      if (!word) continue;
      writer.number(place - before);
      writer.number(ordinalOf(word));
      before = place;
    }
  }
  const words = Array.from(ordinals.keys(), (forms) => forms.join(' ')).join('\n');
  return { words, pages: writer.take() };
}

/** @param count - how many pages there are */
function restorePlaces({ words, pages }: KeptPlaces, count: number): PrintedPlaces[] {
  const known = words.split('\n').map((forms): PrintedWord => forms.split(' '));
  const reader = new ItemReader(Buffer.from(pages.buffer, pages.byteOffset, pages.length));
  return Array.from({ length: count }, () => {
    const places = new Array<PrintedWord | null>(reader.number()).fill(null);
    let place = 0;
    for (let left = reader.array(); left > 0; left -= 2) {
      place += reader.number();
      places[place] = known[reader.number()] ?? null;
    }
    return places;
  });
}
