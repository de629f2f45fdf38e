import type { ListedField } from '../../domain/query-field.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { ShardName } from '../../domain/shard.ts';
import type { QueryFinding } from '../../query/finding.ts';
import type { Query } from '../../query/query.ts';
import type { Match } from './engine.ts';

/** In what order results stand: how well they match, or when the question was asked. */
export type SearchSort = 'relevance' | 'newest' | 'oldest';

/** What may not arrive of what a query is read with: the list of what a field can be, or what finds question numbers. */
export type MissingPart = ListedField | 'numbers';

/** A question alone, or the members of a series that match. */
export interface ResultGroup {
  /** The name of the series; `null` for a question alone. */
  readonly series: QuestionNumber | null;
  /** How many members of the series the archive holds, whether they match or not; 1 for a question alone. */
  readonly held: number;
  /** At least one, in the order of the sort. */
  readonly matches: readonly Match[];
}

/** How far a search is; what a page shows is made of it alone. */
export interface SearchState {
  /**
   * `idle`: nothing is looked for. `first`: what one shard has, the oldest where the oldest questions come first, else the
   * newest. `complete`: all that there is, but for `failed`.
   */
  readonly phase: 'idle' | 'searching' | 'first' | 'complete';
  readonly query: Query;
  readonly findings: readonly QueryFinding[];
  /** What could not be fetched: values of a field without its list are taken at their word. */
  readonly missing: readonly MissingPart[];
  readonly sort: SearchSort;
  /** In the order of the sort. */
  readonly groups: readonly ResultGroup[];
  /** How many questions match. */
  readonly pages: number;
  /** Whether each of them is known to match: `false` where a phrase is still to be looked for in the text of each. */
  readonly isExact: boolean;
  /** How many shards are searched; those that can have nothing are not. */
  readonly shards: number;
  /** The shards that could not be searched. */
  readonly failed: readonly ShardName[];
  /** The words of the query that none of the shards has, and that none of their words begins with. */
  readonly unknownWords: readonly string[];
}
