import { filterOfName } from '../../domain/search-filter.ts';
import { questionOfPage } from '../../domain/search-page-name.ts';
import type { ShardName } from '../../domain/shard.ts';
import type { Column, ColumnName } from './engine.ts';
import { fetchPacked, unpack } from './packed-file.ts';
import { readFilterValues, readShardMeta, type FilterValues, type ShardMeta } from './shard-meta.ts';

/** The files of a shard that Pagefind has no part in, each fetched when it is first asked for. */
export interface ShardFiles {
  readonly meta: () => Promise<ShardMeta>;
  /** `undefined` where no page has a value of the filter. */
  readonly filterValues: (name: string) => Promise<FilterValues | undefined>;
  readonly textBounds: () => Promise<Uint8Array>;
}

/**
 * @param place - the folder of the shard
 * @param readMeta - the file that names all others, which Pagefind has fetched
 */
export function createShardFiles(
  place: string,
  request: (address: string) => Promise<Response>,
  readMeta: () => Promise<Uint8Array<ArrayBuffer>>,
): ShardFiles {
  const values = new Map<string, Promise<FilterValues>>();
  let meta: Promise<ShardMeta> | undefined;
  let bounds: Promise<Uint8Array> | undefined;
  const fetchMeta = async (): Promise<ShardMeta> => readShardMeta(await unpack(await readMeta()));
  const readMetaOnce = (): Promise<ShardMeta> => (meta ??= fetchMeta());
  return {
    meta: readMetaOnce,
    filterValues: async (name) => {
      const file = new Map((await readMetaOnce()).filters).get(name);
      if (file === undefined) return undefined;
      const known = values.get(name) ?? fetchPacked(request, `${place}filter/${file}.pf_values`).then(readFilterValues);
      values.set(name, known);
      return known;
    },
    textBounds: () => (bounds ??= fetchPacked(request, `${place}texts.pf_bounds`)),
  };
}

/** What each page of a shard has under a heading, of whichever files its values are kept in. */
export async function readColumn(files: ShardFiles, shard: ShardName, name: ColumnName): Promise<Column> {
  const { pages, filters } = await files.meta();
  const named = filters.filter(([filter]) => filterOfName(filter) === name);
  const column = new Map<string, string[]>();
  for (const values of await Promise.all(named.map(([filter]) => files.filterValues(filter)))) {
    for (const [value, ordinals] of values ?? []) {
      for (const ordinal of ordinals) {
        const questionNumber = questionOfPage(shard, pages[ordinal] ?? '');
        const others = column.get(questionNumber);
        if (others) others.push(value);
        else column.set(questionNumber, [value]);
      }
    }
  }
  return column;
}
