import { inFigures } from '../reader-tables.ts';
import type { Shares } from '../profile-shares.ts';
import { spreadOf } from '../spread.ts';
import { filesOf } from './describe-site.ts';
import type { ArchiveResult } from './measure-archives.ts';
import { copyRatios, inMegabytes, stageSeconds, stepsOf } from './site-figures.ts';

/** A stage that took less of a build than this is not named. */
const smallestShare = 0.05;

/** Where the time of building from nothing goes, by stage, and how much of the processors it takes. */
export function stageText(archive: ArchiveResult, processors: number): string {
  const cold = stepsOf(archive, 'cold');
  const titles = new Set(cold.flatMap(({ done }) => done.stages.map(({ title }) => title)));
  const shares = Array.from(titles, (title) => ({
    title,
    share: medianOf(cold.map((step) => stageSeconds(step, title) / step.cost.seconds)),
  }));
  const told = shares
    .filter(({ share }) => share >= smallestShare)
    .sort((a, b) => b.share - a.share)
    .map(({ title, share }) => `${inPercent(share)} went into “${title}”`);
  const used = cold.flatMap(({ cost }) =>
    cost.processorSeconds === null ? [] : [cost.processorSeconds / cost.seconds / processors],
  );
  const busy = used.length === 0 ? '' : ` ${boundText(medianOf(used), processors)}`;
  return `Of the time of building ${inFigures(archive.questions)} questions from nothing, ${told.join(', ')}.${busy}`;
}

/** From this share of their time on, it is the processors that a build waits for. */
const busyShare = 0.75;

function boundText(used: number, processors: number): string {
  const bound =
    used >= busyShare
      ? 'it is computing that bounds the build, not the disk'
      : 'the rest is waiting: for files, for the last of several processes, and for what else the machine was doing';
  return `The ${processors} processors were at work ${inPercent(used)} of the time: ${bound}.`;
}

/** What keeps Node's processes busy, as far as the record names it. */
export function shareText(shares: Shares, questions: number): string {
  const named = [
    ['Node and the file system', 'Node itself and the file system'],
    ['remark', 'remark, which makes trees of Markdown and Markdown of trees'],
    ['yaml', 'the YAML of frontmatter'],
    ['Astro and Vite', 'Astro and Vite'],
    ['garbage collection', 'garbage collection'],
  ] as const;
  const told = named.flatMap(([part, name]) => {
    const share = shares[part];
    return share === undefined ? [] : [`${name} (${inPercent(share)})`];
  });
  return (
    `Sampled in all processes of Node, over a build of ${inFigures(questions)} questions from nothing, the processors’ time ` +
    `went into ${told.join(', ')}, and what the table names. Pagefind is a program of its own, and not in these shares; the ` +
    'stages tell what it takes.'
  );
}

/** How far building is from writing the same bytes. */
export function copyText(archive: ArchiveResult): string {
  const { files, bytes } = filesOf(archive.site);
  const seconds = medianOf(archive.copies);
  const ratio = medianOf(copyRatios(archive));
  return (
    `The machine’s own limit is writing the files at all: copying the ${inFigures(files)} files of this site, ` +
    `${inMegabytes(bytes)} MB, from one folder to another, in one process, takes ${seconds.toFixed(1)} s. Building them takes ` +
    `${ratio.toFixed(1)} times as long.`
  );
}

function medianOf(figures: readonly number[]): number {
  return spreadOf(figures).median;
}

function inPercent(share: number): string {
  return share < 0.01 ? 'less than 1 %' : `${(share * 100).toFixed(0)} %`;
}
