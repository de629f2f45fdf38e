import type { SearchCost, Traffic } from '../measure-search.ts';
import { inFigures } from '../reader-tables.ts';
import { formatTable } from '../record.ts';

/** What each query sends, and what follows it. */
export function searchTable(search: readonly SearchCost[]): string {
  const rows = search.map(({ query, results, page, first, complete, keystrokes, year, state }) => [
    `“${query.text}” (${query.locale})`,
    inFigures(results),
    ...[page, first, complete, keystrokes, year, state].map(inKilobytes),
  ]);
  const head = [
    'query',
    'found',
    'the search page',
    'first results',
    'all results',
    'three letters more',
    'a year',
    'a state',
  ];
  return formatTable(head, rows);
}

/** `27.4 in 6`: kB, and in how many files. */
function inKilobytes({ bytes, files }: Traffic): string {
  return files === 0 ? '0' : `${(bytes / 1e3).toFixed(1)} in ${files}`;
}
