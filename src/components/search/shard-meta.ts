import type { ShardName } from '../../domain/shard.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { questionOfPage } from '../../domain/search-page-name.ts';
import { readCbor, type CborValue } from './cbor.ts';
import type { Column } from './engine.ts';

/** What the index of a shard says of its files. */
export interface ShardMeta {
  /** The names of its pages, in their order. */
  readonly pages: readonly string[];
  /** Each filter, with the name of its file. */
  readonly filters: readonly (readonly [filter: string, file: string])[];
}

/** Reads the file of an index that names all others: its version, pages, files of words, filters and more. */
export function readShardMeta(bytes: Uint8Array): ShardMeta {
  const [, pages, , filters] = asList(readCbor(bytes));
  return {
    pages: asList(pages).map((page) => asText(asList(page)[0])),
    filters: asList(filters).map((filter) => {
      const [name, file] = asList(filter);
      return [asText(name), asText(file)];
    }),
  };
}

/** Reads files of filters, in which each value stands with the ordinals of the pages that have it. */
export function readColumn(files: readonly Uint8Array[], shard: ShardName, { pages }: ShardMeta): Column {
  const column = new Map<QuestionNumber, string[]>();
  for (const file of files) {
    const [, values] = asList(readCbor(file));
    for (const one of asList(values)) {
      const [value, ordinals] = asList(one);
      for (const ordinal of asList(ordinals)) {
        const questionNumber = questionOfPage(shard, pages[Number(ordinal)] ?? '');
        const others = column.get(questionNumber);
        if (others) others.push(asText(value));
        else column.set(questionNumber, [asText(value)]);
      }
    }
  }
  return column;
}

function asList(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value === 'object') return value;
  throw new TypeError('Unexpected value in an index, expected a list');
}

function asText(value: CborValue | undefined): string {
  if (typeof value === 'string') return value;
  throw new TypeError('Unexpected value in an index, expected a text');
}
