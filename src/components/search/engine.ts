import type { ShardName } from '../../domain/shard.ts';

/** What Pagefind says of one page that matches; its own documentation describes every field. */
export interface MatchedPage {
  readonly url: string;
  /** The page's words, separated by white space. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** The ordinals, from 0, of the words of `content` that match. */
  readonly locations: readonly number[];
}

/** A page that matches, to be read when it is shown. */
export interface Match {
  /** The page's own name in its shard: another query finds the same page under the same id. */
  readonly id: string;
  readonly shard: ShardName;
  /** How well it matches: the scores of several shards can be compared. */
  readonly score: number;
}

/** What is looked for. */
export interface EngineQuery {
  readonly text: string;
  /** The value that each filter wants, by the name under which the index keeps it. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Searches the shards of one language, each apart. Both functions reject when a file of the shard does not arrive. */
export interface Engine {
  search(shard: ShardName, query: EngineQuery): Promise<readonly Match[]>;
  /** Reads a page that the shard's latest search found. */
  read(match: Match): Promise<MatchedPage>;
}
