import { fromGaps } from '../../domain/ordinal-gaps.ts';
import { readCbor, type CborValue } from './cbor.ts';

/** What the index of a shard says of its files. */
export interface ShardMeta {
  /** The names of its pages, in their order. */
  readonly pages: readonly string[];
  /** About how many words each page has. */
  readonly lengths: readonly number[];
  /** Each filter, with the name of its file. */
  readonly filters: readonly (readonly [filter: string, file: string])[];
}

/** Each value of a filter, with the ordinals of the pages that have it. */
export type FilterValues = ReadonlyMap<string, readonly number[]>;

/** Reads the file of an index that names all others: its version, pages, files of words, filters and more. */
export function readShardMeta(bytes: Uint8Array): ShardMeta {
  const [, pages, , filters] = asList(readCbor(bytes));
  return {
    pages: asList(pages).map((page) => asText(asList(page)[0])),
    lengths: asList(pages).map((page) => Number(asList(page)[1])),
    filters: asList(filters).map((filter) => {
      const [name, file] = asList(filter);
      return [asText(name), asText(file)];
    }),
  };
}

/** Reads the file of a filter. */
export function readFilterValues(bytes: Uint8Array): FilterValues {
  const [, values] = asList(readCbor(bytes));
  return new Map(
    asList(values).map((one) => {
      const [value, gaps] = asList(one);
      return [asText(value), fromGaps(asList(gaps).map(Number))];
    }),
  );
}

function asList(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value === 'object') return value;
  throw new TypeError('Unexpected value in an index, expected a list');
}

function asText(value: CborValue | undefined): string {
  if (typeof value === 'string') return value;
  throw new TypeError('Unexpected value in an index, expected a text');
}
