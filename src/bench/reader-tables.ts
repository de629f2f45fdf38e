import type { MeasuredArchive, ReaderResult } from './reader-benchmark.ts';
import { readerWorks, type ReaderWork } from './reader-work.ts';
import { formatTable } from './record.ts';
import { formatSpread, spreadOf, type Spread } from './spread.ts';

const workNames: Readonly<Record<ReaderWork, string>> = {
  decode: 'open, hash, decode',
  read: 'and read the question',
  join: 'and join those of one question',
};

/** What the archives hold. */
export function archiveTable(archives: readonly MeasuredArchive[]): string {
  const rows = archives.map(({ questions, files, bytes }) => [
    inFigures(questions),
    inFigures(files),
    (bytes / 1e6).toFixed(1),
    (bytes / files / 1e3).toFixed(1),
  ]);
  return formatTable(['questions', 'files', 'MB', 'kB a file'], rows);
}

/** How long each work took, and what that is a file and a megabyte. */
export function speedTable(archives: readonly MeasuredArchive[]): string {
  const rows = archives.flatMap((archive) =>
    readerWorks.map((work) => [
      `${inFigures(archive.questions)}: ${workNames[work]}`,
      overRuns(archive, (run) => run[work].seconds, 2),
      overRuns(archive, (run) => archive.files / run[work].seconds, 0),
      overRuns(archive, (run) => archive.bytes / 1e6 / run[work].seconds, 1),
      overRuns(archive, (run) => (run[work].seconds / archive.files) * 1e3, 3),
    ]),
  );
  return formatTable(['questions: work', 'seconds', 'files/s', 'MB/s', 'ms a file'], rows);
}

/** How figures of one run stand to each other: how the cost of a file grows with the archive, and what each step adds. */
export function ratioTable(
  archives: readonly MeasuredArchive[],
  smallest: MeasuredArchive,
  largest: MeasuredArchive,
): string {
  const perFile = ({ files, runs }: MeasuredArchive, work: ReaderWork): number[] =>
    runs.map((run) => run[work].seconds / files);
  const growth = (work: ReaderWork): Spread => {
    const before = perFile(smallest, work);
    return spreadOf(perFile(largest, work).map((each, run) => each / (before[run] ?? each)));
  };
  const from = `${inFigures(largest.questions)} to ${inFigures(smallest.questions)} questions`;
  const within = archives.flatMap((archive) => [
    [
      `reading to opening and decoding alone, ${inFigures(archive.questions)} questions`,
      overRuns(archive, (run) => run.read.seconds / run.decode.seconds, 2),
    ],
    [
      `with joining to without, ${inFigures(archive.questions)} questions`,
      overRuns(archive, (run) => run.join.seconds / run.read.seconds, 2),
    ],
  ]);
  return formatTable(
    ['ratio', 'median (min to max)'],
    [
      [`cost of a file read, ${from}`, formatSpread(growth('read'), 2)],
      [`cost of a file read and joined, ${from}`, formatSpread(growth('join'), 2)],
      ...within,
    ],
  );
}

/** The peak of each process. */
export function memoryTable(archives: readonly MeasuredArchive[]): string {
  const rows = archives.map((archive) => [
    inFigures(archive.questions),
    ...readerWorks.map((work) => overRuns(archive, (run) => run[work].peakMegabytes, 0)),
  ]);
  return formatTable(['questions', workNames.decode, workNames.read, workNames.join], rows);
}

/** Parts below this share are told together. */
const smallestShare = 0.01;

/** Where the time of reading goes, the largest part first. */
export function shareTable(shares: ReaderResult['shares']): string {
  const sorted = Object.entries(shares).toSorted(([, a], [, b]) => b - a);
  const told = sorted.filter(([, share]) => share >= smallestShare);
  const rest = sorted.filter(([, share]) => share < smallestShare).reduce((sum, [, share]) => sum + share, 0);
  const rows = [...told, ['all else', rest] as const].map(([part, share]) => [part, `${(share * 100).toFixed(1)} %`]);
  return formatTable(['part', 'share of the processor’s time'], rows);
}

function overRuns(
  archive: MeasuredArchive,
  figureOf: (run: MeasuredArchive['runs'][number]) => number,
  decimals: number,
) {
  return formatSpread(spreadOf(archive.runs.map(figureOf)), decimals);
}

/** A count as the tables write it, `30,000`. */
export function inFigures(count: number): string {
  return count.toLocaleString('en');
}
