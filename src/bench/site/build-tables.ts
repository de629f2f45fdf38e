import { inFigures } from '../reader-tables.ts';
import { formatTable } from '../record.ts';
import { formatFigures, formatSpread, spreadOf } from '../spread.ts';
import { filesOf } from './describe-site.ts';
import type { MeasuredStep } from './measured-archive.ts';
import type { ArchiveResult } from './measure-archives.ts';
import { coldRatios, copyRatios, growthOf, inMegabytes, restSeconds, stageSeconds, stepsOf } from './site-figures.ts';
import { stepKinds, stepNames } from './site-step.ts';

/** What the archives and their sites hold. */
export function archiveTable(archives: readonly ArchiveResult[]): string {
  const rows = archives.map(({ questions, rawFiles, rawBytes, steps, site }) => {
    const [all, index] = [filesOf(site), filesOf(site, 'search index')];
    const counts = [steps.at(-1)?.done.pages ?? 0, all.files].map(inFigures);
    const raw = [inFigures(rawFiles), inMegabytes(rawBytes)];
    const searched = [inFigures(site.shards), inFigures(index.files), inMegabytes(index.bytes)];
    return [inFigures(questions), ...raw, ...counts, inMegabytes(all.bytes), ...searched];
  });
  const site = ['pages', 'files of the site', 'MB', 'of it: shards of the index', 'files', 'MB'];
  return formatTable(['questions', 'raw files', 'MB', ...site], rows);
}

/** What each build took. */
export function buildTable(archives: readonly ArchiveResult[]): string {
  const rows = rowsOf(archives, (steps) => [
    over(steps, ({ cost }) => cost.seconds, 1),
    over(steps, ({ cost }) => cost.processorSeconds, 1),
    over(steps, ({ cost }) => cost.largestMegabytes, 0),
    over(steps, ({ cost }) => cost.togetherMegabytes, 0),
  ]);
  const head = ['questions: build', 'seconds', 'processor seconds', 'MB, largest process', 'MB, all together'];
  return formatTable(head, rows);
}

/** What each build did anew. */
export function workTable(archives: readonly ArchiveResult[]): string {
  const rows = rowsOf(archives, (steps) => [
    counted(steps, ({ done }) => done.read),
    counted(steps, ({ done }) => done.written),
    counted(steps, ({ done }) => done.rendered),
    counted(steps, ({ differing }) => differing),
    counted(steps, ({ done }) => done.indexed),
  ]);
  const head = ['questions: build', 'raw files read', 'Markdown files written', 'pages rendered'];
  return formatTable([...head, 'files of the site that differ', 'shards written'], rows);
}

/** How long the stages of each build of an archive took: the median of each. */
export function stageTable(archive: ArchiveResult): string {
  const titles = new Set(archive.steps.flatMap(({ done }) => done.stages.map(({ title }) => title)));
  const kinds = stepKinds.filter((kind) => stepsOf(archive, kind).length > 0);
  const rowOf = (name: string, secondsOf: (step: MeasuredStep) => number): string[] => [
    name,
    ...kinds.map((kind) => spreadOf(stepsOf(archive, kind).map(secondsOf)).median.toFixed(1)),
  ];
  const rows = Array.from(titles, (title) => rowOf(title, (step) => stageSeconds(step, title)));
  const head = ['seconds', ...kinds.map((kind) => stepNames[kind])];
  return formatTable(head, [...rows, rowOf('all else', restSeconds)]);
}

/** How figures of one round stand to each other. */
export function ratioTable(archives: readonly ArchiveResult[]): string {
  const [smallest, largest] = [archives.at(0), archives.at(-1)];
  const rows: string[][] = [];
  if (smallest && largest && smallest !== largest) {
    const sizes = `${inFigures(largest.questions)} to ${inFigures(smallest.questions)} questions`;
    rows.push(
      [`time a question, ${sizes}`, formatFigures(growthOf(smallest, largest, 'seconds'), 2)],
      [`processor time a question, ${sizes}`, formatFigures(growthOf(smallest, largest, 'processorSeconds'), 2)],
    );
  }
  for (const archive of archives) {
    const size = `${inFigures(archive.questions)} questions`;
    rows.push([`building from nothing to copying its files, ${size}`, formatFigures(copyRatios(archive), 1)]);
    for (const kind of stepKinds) {
      if (kind === 'cold' || stepsOf(archive, kind).length === 0) continue;
      rows.push([`${stepNames[kind]} to from nothing, ${size}`, formatFigures(coldRatios(archive, kind), 3)]);
    }
  }
  const isSpread = archives.some((archive) => stepsOf(archive, 'cold').length > 1);
  return formatTable(['ratio', isSpread ? 'median (min to max)' : 'measured once'], rows);
}

function rowsOf(
  archives: readonly ArchiveResult[],
  cellsOf: (steps: readonly MeasuredStep[]) => readonly string[],
): string[][] {
  return archives.flatMap((archive) =>
    stepKinds
      .map((kind) => ({ kind, steps: stepsOf(archive, kind) }))
      .filter(({ steps }) => steps.length > 0)
      .map(({ kind, steps }) => [`${inFigures(archive.questions)}: ${stepNames[kind]}`, ...cellsOf(steps)]),
  );
}

function over(
  steps: readonly MeasuredStep[],
  figureOf: (step: MeasuredStep) => number | null,
  decimals: number,
): string {
  return formatFigures(steps.map(figureOf), decimals);
}

/** A count, which may differ from round to round. */
function counted(steps: readonly MeasuredStep[], countOf: (step: MeasuredStep) => number): string {
  const spread = spreadOf(steps.map(countOf));
  return spread.min === spread.max ? inFigures(spread.min) : formatSpread(spread, 0);
}
