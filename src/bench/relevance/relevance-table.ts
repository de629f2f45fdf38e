import { formatTable } from '../record.ts';
import type { Ranking, RelevanceResult } from './measure-relevance.ts';

/** What share of queries found a right question first, what share found one among the first five, and how much of all that is right. */
interface Shares {
  readonly first: number;
  readonly inFive: number;
  readonly found: number;
}

/** @param results - at least one */
export function sharesOf(results: readonly RelevanceResult[], search: 'own' | 'plain'): Shares {
  const share = (isSo: (ranking: Ranking) => boolean): number =>
    results.filter((result) => isSo(result[search])).length / results.length;
  const right = results.reduce((sum, one) => sum + one.right.length, 0);
  return {
    first: share(({ first }) => first === 1),
    inFive: share(({ first }) => first !== null && first <= 5),
    found: results.reduce((sum, one) => sum + one[search].found, 0) / right,
  };
}

/** What the site's own search and Pagefind by itself found, by the kind of query. */
export function relevanceTable(results: readonly RelevanceResult[]): string {
  const kinds = [...Map.groupBy(results, ({ kind }) => kind), ['all', results] as const];
  const rows = kinds.map(([kind, ofKind]) => {
    const [own, plain] = [sharesOf(ofKind, 'own'), sharesOf(ofKind, 'plain')];
    const cells = (['first', 'inFive', 'found'] as const).map(
      (name) => `${inPercent(own[name])} (${inPercent(plain[name])})`,
    );
    return [kind, String(ofKind.length), ...cells];
  });
  return formatTable(
    ['what is asked', 'queries', 'right first', 'right in the first five', 'of the right, found'],
    rows,
  );
}

function inPercent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
