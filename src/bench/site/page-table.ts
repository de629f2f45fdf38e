import { inFigures } from '../reader-tables.ts';
import { formatTable } from '../record.ts';
import { formatFigures } from '../spread.ts';
import type { PartFiles } from './describe-site.ts';
import type { RouteCosts } from './page-costs.ts';
import type { ArchiveResult } from './measure-archives.ts';
import { inMegabytes } from './site-figures.ts';

/**
 * What the pages of each kind hold and cost.
 *
 * @param costs - what rendering the pages of each route took of the processor, in each run; empty where it was not measured
 */
export function pageTable(
  smallest: ArchiveResult,
  largest: ArchiveResult,
  costs: readonly (readonly RouteCosts[])[],
): string {
  const before = new Map(smallest.site.parts.map((files) => [files.part, files]));
  const rows = largest.site.parts.map(({ part, files, bytes, largest: most }) => [
    part,
    inFigures(files),
    inMegabytes(bytes),
    inKilobytes(bytes / files),
    inKilobytes(most),
    ...(smallest === largest ? [] : [inLargest(before.get(part))]),
    ...(costs.length === 0 ? [] : [costOf(costs, part)]),
  ]);
  const more = smallest === largest ? [] : [`largest of ${inFigures(smallest.questions)} questions`];
  const cost = costs.length === 0 ? [] : ['processor ms a page'];
  return formatTable(['kind', 'files', 'MB', 'kB a file', 'largest, kB', ...more, ...cost], rows);
}

function costOf(costs: readonly (readonly RouteCosts[])[], part: string): string {
  const figures = costs.map((run) => {
    const own = run.find(({ route }) => route === part);
    return own ? own.milliseconds / own.pages : null;
  });
  return formatFigures(figures, 1);
}

function inLargest(files: PartFiles | undefined): string {
  return files ? inKilobytes(files.largest) : '–';
}

function inKilobytes(bytes: number): string {
  return (bytes / 1e3).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
