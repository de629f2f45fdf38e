import { ItemReader, ItemWriter } from './cbor-items.ts';
import type { IndexedWord } from './index-chunks.ts';

/** Where a word stands in a page. */
export interface PlacesOfPage {
  readonly page: number;
  readonly locations: readonly (readonly [location: number, weight: number])[];
  /** Where it stands in what is told of the page, such as its title, as it is written. */
  readonly told: readonly number[];
}

/** A word of an index: where it stands with each of its accents, none included. */
export type WordWritings = readonly (readonly [accents: string | null, pages: readonly PlacesOfPage[]])[];

/**
 * Reads a word of an index, in the order in which it is written.
 *
 * @throws RangeError where the bytes are something else
 */
export function readWritings({ bytes }: IndexedWord): WordWritings {
  const reader = new ItemReader(bytes);
  reader.array();
  reader.skip();
  const plain = [null, readPages(reader)] as const;
  const accented = Array.from({ length: reader.array() }, () => {
    reader.array();
    return [reader.text(), readPages(reader)] as const;
  });
  return [plain, ...accented];
}

function readPages(reader: ItemReader): PlacesOfPage[] {
  let page = 0;
  return Array.from({ length: reader.array() }, () => {
    reader.array();
    page += reader.number();
    const locations = readLocations(reader);
    return { page, locations, told: Array.from({ length: reader.array() }, () => reader.number()) };
  });
}

/** The inverse of {@link readWritings}; what stands nowhere is left out. */
export function writeWritings(word: string, writings: WordWritings): IndexedWord {
  const accented = writings.filter(([accents, pages]) => accents !== null && pages.length > 0);
  const writer = new ItemWriter();
  writer.array(3);
  writer.text(word);
  writePages(writings.find(([accents]) => accents === null)?.[1] ?? [], writer);
  writer.array(accented.length);
  for (const [accents, pages] of accented) {
    writer.array(2);
    writer.text(accents ?? '');
    writePages(pages, writer);
  }
  return { word, bytes: writer.take() };
}

/**
 * A word as it is written where the fields of an index are numbered in another way: in {@link PlacesOfPage.told}, a field
 * comes as a negative number, less one, before the places in it.
 *
 * @param ordinals - the new number of each field
 */
export function renumberTold(writings: WordWritings, ordinals: readonly number[]): WordWritings {
  const renumber = (told: number): number => (told < 0 ? -(ordinals[-told - 1] ?? 0) - 1 : told);
  return writings.map(([accents, pages]) => [
    accents,
    pages.map((page) => ({ ...page, told: page.told.map(renumber) })),
  ]);
}

function writePages(pages: readonly PlacesOfPage[], writer: ItemWriter): void {
  writer.array(pages.length);
  let before = 0;
  for (const { page, locations, told } of pages) {
    writer.array(3);
    writer.number(page - before);
    for (const numbers of [toWritten(locations), told]) {
      writer.array(numbers.length);
      for (const number of numbers) writer.number(number);
    }
    before = page;
  }
}

/** Where a word stands: for each page, by its ordinal, the ordinals of its words, each with its weight. */
export type WordPlaces = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Whether a word, with whatever accents, stands at a place that is sought. Nothing is kept of what is read: most words are
 * read for this alone.
 *
 * @throws RangeError where the bytes are something else
 */
export function standsAt({ bytes }: IndexedWord, isSought: (page: number, location: number) => boolean): boolean {
  const reader = new ItemReader(bytes);
  const isInPages = (): boolean => {
    let page = 0;
    for (let pages = reader.array(); pages > 0; pages -= 1) {
      reader.array();
      page += reader.number();
      let location = 0;
      for (let locations = reader.array(); locations > 0; locations -= 1) {
        const number = reader.number();
        location = number < 0 ? 0 : location + number;
        if (number >= 0 && isSought(page, location)) return true;
      }
      reader.skip();
    }
    return false;
  };
  reader.array();
  reader.skip();
  if (isInPages()) return true;
  for (let accented = reader.array(); accented > 0; accented -= 1) {
    reader.array();
    reader.skip();
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
function readLocations(reader: ItemReader): (readonly [location: number, weight: number])[] {
  const places: (readonly [location: number, weight: number])[] = [];
  let weight = 0;
  let location = 0;
  for (let left = reader.array(); left > 0; left -= 1) {
    const number = reader.number();
    if (number < 0) [weight, location] = [-number - 1, 0];
    else places.push([(location += number), weight]);
  }
  return places;
}

/** Places as they are written, the inverse of {@link readLocations}. A place comes once. */
function toWritten(locations: PlacesOfPage['locations']): number[] {
  const written: number[] = [];
  let before = { location: 0, weight: -1 };
  const sorted = [...locations].sort(([a, light], [b, heavy]) => light - heavy || a - b);
  for (const [location, weight] of sorted) {
    const isAlike = weight === before.weight;
    if (!isAlike) written.push(-weight - 1);
    written.push(isAlike ? location - before.location : location);
    before = { location, weight };
  }
  return written;
}
