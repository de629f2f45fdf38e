import type { ShardName } from '../../domain/shard.ts';
import type { EngineSearch } from '../../query/to-engine-search.ts';
import type { Engine, Match } from './engine.ts';

/** What a search has found so far. */
export interface Found {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Whether all shards have been searched. */
  readonly isComplete: boolean;
  /** How many shards could not be searched. */
  readonly failed: number;
}

/**
 * Searches the newest shard, so that something can be shown early, then all the others at once.
 *
 * @param shards - newest first
 * @param beforeOlder - when it resolves, the others are searched: who is still typing will ask for something else
 * @returns what the newest shard has, where it is not the only one; then what all have together
 */
export async function* searchShards(
  engine: Engine,
  shards: readonly ShardName[],
  asked: EngineSearch,
  beforeOlder: () => Promise<void>,
): AsyncGenerator<Found, void, undefined> {
  const search = async (shard: ShardName): Promise<readonly Match[] | undefined> =>
    engine.search(shard, asked).catch(() => undefined);
  const outcomes = await Promise.all(shards.slice(0, 1).map(search));
  if (shards.length > 1) {
    yield toFound(outcomes, false);
    await beforeOlder();
    outcomes.push(...(await Promise.all(shards.slice(1).map(search))));
  }
  yield toFound(outcomes, true);
}

function toFound(outcomes: readonly (readonly Match[] | undefined)[], isComplete: boolean): Found {
  return {
    matches: outcomes.flatMap((matches) => matches ?? []).sort((a, b) => b.score - a.score),
    isComplete,
    failed: outcomes.filter((matches) => matches === undefined).length,
  };
}
