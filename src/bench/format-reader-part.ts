import type { MeasuredArchive, ReaderResult } from './reader-benchmark.ts';
import { archiveTable, inFigures, memoryTable, ratioTable, shareTable, speedTable } from './reader-tables.ts';
import type { SplitterAccuracy } from './splitter-accuracy.ts';
import { spreadOf } from './spread.ts';

/** What the reader's part of the record says, besides what was measured. */
export interface ReaderPartContext {
  /** How the benchmark was started. */
  readonly command: string;
  readonly seed: number;
  readonly runs: number;
  /** Items about the machine and the programs. */
  readonly machine: readonly string[];
  readonly accuracy: SplitterAccuracy;
}

/** The reader's part of the record, in Markdown. */
export function formatReaderPart({ archives, shares }: ReaderResult, context: ReaderPartContext): string {
  const [smallest, largest] = [archives.at(0), archives.at(-1)];
  if (!smallest || !largest) throw new RangeError('Unexpected absence of archives, expected one at least');
  return [
    '## Reading raw files',
    [
      `- command: \`${context.command}\`, seed ${context.seed}, runs: ${context.runs}`,
      ...context.machine.map((item) => `- ${item}`),
    ].join('\n'),
    'The archives are invented: all layouts in the proportions of the real archive, replies from one line to ten pages, one ' +
      'file in a thousand broken. The files had just been written, so that the system still held them in memory. Every figure ' +
      'comes from a process of its own, which read some files before its clock started.',
    archiveTable(archives),
    '### Speed',
    speedTable(archives),
    '### Ratios',
    ratioTable(archives, smallest, largest),
    '### Memory',
    'The most memory that the process held at any time, in MB. Reading alone holds the list of the files, and else nothing; ' +
      'what it grows by at first is garbage not yet collected, which has a ceiling. To join, it holds the ' +
      'files that are of one question by their names, as `npm run content` does.',
    memoryTable(archives),
    '### Where the time goes',
    timeText(largest, shares),
    shareTable(shares),
    '### How well French is told from Dutch',
    accuracyText(context.accuracy),
  ].join('\n\n');
}

function timeText(largest: MeasuredArchive, shares: ReaderResult['shares']): string {
  const share = spreadOf(largest.runs.map(({ read, decode }) => decode.seconds / read.seconds)).median;
  const language = ((shares['src/ingest/text'] ?? 0) * 100).toFixed(0);
  return (
    `Opening, hashing and decoding the files takes ${(share * 100).toFixed(0)} % of the time of reading ` +
    `${inFigures(largest.questions)} questions; the rest is work of the processor, on one thread. Sampled on a smaller ` +
    `archive, ${language} % of it goes to \`src/ingest/text\`: the places of lines, damaged letters, folding labels, and ` +
    'telling French from Dutch.'
  );
}

function accuracyText({ titles, found, certain, certainAndFound }: SplitterAccuracy): string {
  const share = ((found / titles) * 100).toFixed(2);
  const right = certainAndFound === certain ? 'all of these right' : `${certainAndFound} of these right`;
  return (
    `Of the ${titles} titles of \`tests/fixtures/title-pairs.json\`, which were written down before the splitter and are ` +
    `frozen, the reader divides ${found} at the right place (${share} %). It is certain of ${certain}, ${right}.`
  );
}
