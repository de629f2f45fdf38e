import type { ShardName } from '../../domain/shard.ts';
import type { EngineSearch } from '../../query/to-engine-search.ts';
import type { Column, ColumnName, Match, MatchedPage, ShardFound } from './engine.ts';
import type { IndexPlace } from './pagefind-engine.ts';

/** What the page asks the worker; a reply has the number of its request. */
export type WorkerRequest = { readonly number: number } & (
  | { readonly kind: 'search'; readonly place: IndexPlace; readonly shard: ShardName; readonly search: EngineSearch }
  | { readonly kind: 'read'; readonly place: IndexPlace; readonly match: Match }
  | { readonly kind: 'column'; readonly place: IndexPlace; readonly shard: ShardName; readonly name: ColumnName }
);

/** What the worker answers. */
export type WorkerReply = { readonly number: number } & (
  | { readonly kind: 'search'; readonly found: ShardFound }
  | { readonly kind: 'read'; readonly page: MatchedPage }
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'failure'; readonly reason: string }
);
