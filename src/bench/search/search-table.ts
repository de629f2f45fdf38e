import { inFigures } from '../reader-tables.ts';
import { formatTable } from '../record.ts';
import { formatFigures } from '../spread.ts';
import type { SearchCost, Traffic } from './measure-search.ts';

/** What each query sends, and what more letters do. */
export function searchTable(search: readonly SearchCost[]): string {
  const rows = search.map(({ query, results, page, first, complete, keystrokes }) => [
    `“${query.text}” (${query.locale})`,
    inFigures(results),
    ...[page, first, complete, keystrokes].map(inKilobytes),
  ]);
  const head = ['query', 'found', 'the search page', 'first results', 'all results', 'three letters more'];
  return formatTable(head, rows);
}

/** What is sent when each query is narrowed: a row each way, a column each query. */
export function narrowingTable(search: readonly SearchCost[]): string {
  const names = [...new Set(search.flatMap(({ next }) => next.map(({ name }) => name)))];
  const rows = names.map((name) => [
    name,
    ...search.map(({ next }) => {
      const traffic = next.find((one) => one.name === name)?.traffic;
      return traffic ? inKilobytes(traffic) : '–';
    }),
  ]);
  return formatTable(['asked then', ...search.map(({ query }) => `“${query.text}” (${query.locale})`)], rows);
}

/** How long each query takes, and to how long the browser takes for the same files. */
export function timeTable(search: readonly SearchCost[]): string {
  const rows = search.map(({ query, times, fetching }) => [
    `“${query.text}” (${query.locale})`,
    ...[times.first, times.complete, fetching].map((time) => String(Math.round(time))),
    (times.complete / fetching).toFixed(1),
  ]);
  const head = ['query', 'first results, ms', 'all results, ms', 'fetching the files of all, ms', 'ratio of the two'];
  return formatTable(head, rows);
}

/** What an archive of 30,000 questions may cost, in kB. */
const budgets: readonly {
  readonly name: string;
  readonly most: number;
  readonly bytesOf: (cost: SearchCost) => readonly number[];
}[] = [
  { name: 'the first results of a query', most: 300, bytesOf: ({ first }) => [first.bytes] },
  { name: 'the results of all legislatures', most: 700, bytesOf: ({ complete }) => [complete.bytes] },
  {
    name: 'a filter',
    most: 80,
    bytesOf: ({ next }) =>
      next.filter(({ name }) => /^an? |^half|^the list|^in the/.test(name)).map(({ traffic }) => traffic.bytes),
  },
];

/** What was asked, what was reached, and whether it was kept each time. */
export function searchBudgetTable(search: readonly SearchCost[]): string {
  const rows = budgets.map(({ name, most, bytesOf }) => {
    const figures = search.flatMap(bytesOf).map((bytes) => bytes / 1e3);
    const kept = figures.filter((figure) => figure <= most).length;
    const said = kept === figures.length ? 'yes' : kept === 0 ? 'no' : `in ${kept} of ${figures.length}`;
    return [name, `${most} kB`, formatFigures(figures, 1), said];
  });
  return formatTable(['budget', 'at most', 'reached', 'kept'], rows);
}

/** `27.4 in 6`: kB, and in how many files. */
function inKilobytes({ bytes, files }: Traffic): string {
  return files === 0 ? '0' : `${(bytes / 1e3).toFixed(1)} in ${files}`;
}
