import type { QuestionNumber } from '../../domain/question-number.ts';
import type { ShardName } from '../../domain/shard.ts';
import type { EngineSearch } from '../../query/to-engine-search.ts';

/** What Pagefind says of one page that matches; its own documentation describes every field. */
export interface MatchedPage {
  readonly url: string;
  /** The page's words, separated by white space. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** The ordinals, from 0, of the words of `content` that match: {@link Match.places}. */
  readonly locations: readonly number[];
}

/** A page that matches, to be read when it is shown. */
export interface Match {
  /** The page's own name in its shard: another query finds the same page under the same id. */
  readonly id: string;
  readonly shard: ShardName;
  readonly questionNumber: QuestionNumber;
  /** How well it matches: the scores of several shards can be compared. */
  readonly score: number;
  /** The ordinals of its words that match, from 0, of all wanted terms; ascending. */
  readonly places: readonly number[];
}

/** What a shard has for a search. */
export interface ShardFound {
  /** In no order. */
  readonly matches: readonly Match[];
  /** The words that are wanted, which the shard does not have, and with which no word of it begins. */
  readonly unknownWords: readonly string[];
}

/** What an index knows of each page under a heading. */
export type ColumnName = 'asked' | 'series' | 'year' | 'state' | 'party' | 'asker' | 'minister' | 'theme';

/** What the pages of a shard have under a heading, in the words of the language; one that has nothing is left out. */
export type Column = ReadonlyMap<QuestionNumber, readonly string[]>;

/** Searches the shards of one language, each apart. All functions reject when a file that they need does not arrive. */
export interface Engine {
  search(shard: ShardName, search: EngineSearch): Promise<ShardFound>;
  read(match: Match): Promise<MatchedPage>;
  column(shard: ShardName, name: ColumnName): Promise<Column>;
}
