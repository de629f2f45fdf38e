import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { IndexedWord } from './index-chunks.ts';

const pagesSchema = z.array(z.tuple([z.number(), z.array(z.number()), z.array(z.number())]));
const entrySchema = z.tuple([z.string(), pagesSchema, z.array(z.tuple([z.string(), pagesSchema]))]);

/** Where a word stands: for each page, by its ordinal, the ordinals of its words, each with its weight. */
export type WordPlaces = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Reads where a word stands, with whatever accents. */
export function readPlaces({ bytes }: IndexedWord): WordPlaces {
  const [, plain, accented] = entrySchema.parse(decode(bytes));
  const places = new Map<number, Map<number, number>>();
  for (const pages of [plain, ...accented.map(([, own]) => own)]) {
    let page = 0;
    for (const [step, locations] of pages) {
      page += step;
      const ofPage = places.get(page) ?? new Map<number, number>();
      places.set(page, ofPage);
      for (const [location, weight] of readLocations(locations)) ofPage.set(location, weight);
    }
  }
  return places;
}

/** A word that stands in places, as an index has it. */
export function writePlaces(word: string, places: WordPlaces): IndexedWord {
  let before = 0;
  const pages = [...places]
    .sort(([a], [b]) => a - b)
    .map(([page, locations]) => {
      const step = page - before;
      before = page;
      return [step, writeLocations(locations), []];
    });
  return { word, bytes: Buffer.from(encode([word, pages, []])) };
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
