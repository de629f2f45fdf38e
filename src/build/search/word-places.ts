import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { IndexedWord } from './index-chunks.ts';

const pagesSchema = z.array(z.tuple([z.number(), z.array(z.number()), z.array(z.number())]));
const entrySchema = z.tuple([z.string(), pagesSchema, z.array(z.tuple([z.string(), pagesSchema]))]);

/** Where a word stands in a page. */
export interface PlacesOfPage {
  readonly page: number;
  readonly locations: readonly (readonly [location: number, weight: number])[];
  /** Where it stands in what is told of the page, such as its title, as it is written. */
  readonly told: readonly number[];
}

/** A word of an index: where it stands with each of its accents, none included. */
export type WordWritings = readonly (readonly [accents: string | null, pages: readonly PlacesOfPage[]])[];

/** Reads a word of an index, in the order in which it is written. */
export function readWritings({ bytes }: IndexedWord): WordWritings {
  const [, plain, accented] = entrySchema.parse(decode(bytes));
  const writings: (readonly [string | null, z.infer<typeof pagesSchema>])[] = [[null, plain], ...accented];
  return writings.map(([accents, pages]) => {
    let page = 0;
    return [
      accents,
      pages.map(([step, locations, told]) => ({ page: (page += step), locations: readLocations(locations), told })),
    ];
  });
}

/** The inverse of {@link readWritings}; what stands nowhere is left out. */
export function writeWritings(word: string, writings: WordWritings): IndexedWord {
  const written = writings.map(([accents, pages]) => [accents, writePages(pages)] as const);
  const plain = written.find(([accents]) => accents === null)?.[1] ?? [];
  const accented = written.filter(([accents, pages]) => accents !== null && pages.length > 0);
  return { word, bytes: Buffer.from(encode([word, plain, accented])) };
}

function writePages(pages: readonly PlacesOfPage[]): unknown[] {
  let before = 0;
  return pages.map(({ page, locations, told }) => {
    const step = page - before;
    before = page;
    return [step, writeLocations(new Map(locations)), told];
  });
}

/** Where a word stands: for each page, by its ordinal, the ordinals of its words, each with its weight. */
export type WordPlaces = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Whether a word, with whatever accents, stands at a place that is sought. Nothing is kept of what is read: most words are
 * read for this alone.
 *
 * @throws RangeError where the bytes end too early
 */
export function standsAt({ bytes }: IndexedWord, isSought: (page: number, location: number) => boolean): boolean {
  let at = 0;
  const next = (): number => {
    const first = bytes.readUInt8(at);
    const short = first & 31;
    const length = short < 24 ? 0 : 1 << (short - 24);
    const argument = length === 0 ? short : bytes.readUIntBE(at + 1, length);
    at += 1 + length;
    return first >> 5 === 1 ? -argument - 1 : argument;
  };
  const skipText = (): void => {
    const length = next();
    at += length;
  };
  const isInPages = (): boolean => {
    let page = 0;
    for (let pages = next(); pages > 0; pages -= 1) {
      next();
      page += next();
      let location = 0;
      for (let locations = next(); locations > 0; locations -= 1) {
        const number = next();
        location = number < 0 ? 0 : location + number;
        if (number >= 0 && isSought(page, location)) return true;
      }
      for (let told = next(); told > 0; told -= 1) next();
    }
    return false;
  };
  next();
  skipText();
  if (isInPages()) return true;
  for (let accented = next(); accented > 0; accented -= 1) {
    next();
    skipText();
    if (isInPages()) return true;
  }
  return false;
}

/** Reads where a word stands, with whatever accents. */
export function readPlaces(word: IndexedWord): WordPlaces {
  const places = new Map<number, Map<number, number>>();
  for (const { page, locations } of readWritings(word).flatMap(([, pages]) => pages)) {
    const ofPage = places.get(page) ?? new Map<number, number>();
    places.set(page, ofPage);
    for (const [location, weight] of locations) ofPage.set(location, weight);
  }
  return places;
}

/** A word that stands in places, as an index has it. */
export function writePlaces(word: string, places: WordPlaces): IndexedWord {
  const pages = [...places]
    .sort(([a], [b]) => a - b)
    .map(([page, locations]) => ({ page, locations: [...locations], told: [] }));
  return writeWritings(word, [[null, pages]]);
}

/** A weight comes as a negative number, less one; behind it the ordinals of the words that have it, each from the one before. */
function readLocations(written: readonly number[]): [location: number, weight: number][] {
  let weight = 0;
  let location = 0;
  return written.flatMap((number) => {
    if (number < 0) {
      [weight, location] = [-number - 1, 0];
      return [];
    }
    location += number;
    return [[location, weight]];
  });
}

function writeLocations(locations: ReadonlyMap<number, number>): number[] {
  const byWeight = Map.groupBy(locations, ([, weight]) => weight);
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .flatMap(([weight, own]) => {
      const sorted = own.map(([location]) => location).sort((a, b) => a - b);
      return [-weight - 1, ...sorted.map((location, index) => location - (sorted[index - 1] ?? 0))];
    });
}
