import { inFigures, shareTable } from '../reader-tables.ts';
import { archiveTable, buildTable, ratioTable, stageTable, workTable } from './build-tables.ts';
import { hostTable, hostText } from './hosts.ts';
import { pageTable } from './page-table.ts';
import type { ArchiveResult } from './measure-archives.ts';
import type { SiteResult } from './site-benchmark.ts';
import { budgetTable } from './site-budgets.ts';
import { stepsOf } from './site-figures.ts';
import { copyText, shareText, stageText } from './time-text.ts';

/** What this part of the record says, besides what was measured. */
export interface SitePartContext {
  /** How the benchmark was started. */
  readonly command: string;
  readonly seed: number;
  /** Items about the machine and the programs. */
  readonly machine: readonly string[];
  readonly processors: number;
  /** Questions of the archive whose pages were rendered one at a time, and of the one whose build was sampled. */
  readonly costsOf: number;
  readonly profileOf: number;
}

/** The part of the record about whole builds, in Markdown. */
export function formatSitePart({ archives, costs, shares }: SiteResult, context: SitePartContext): string {
  const [smallest, largest] = [archives.at(0), archives.at(-1)];
  if (!smallest || !largest) throw new RangeError('Unexpected absence of archives, expected one at least');
  const { command, seed, machine, processors, costsOf, profileOf } = context;
  return [
    '## Building the site',
    [`- command: \`${command}\`, seed ${seed}, ${runsText(largest)}`, ...machine.map((item) => `- ${item}`)].join('\n'),
    'From the raw files of an invented archive to the finished site with its search index. Each build is a process of its own, ' +
      'timed from its start to its end with all that it starts; memory is looked at ten times a second, and that of all ' +
      'processes together counts for each what several share. The archives were written beforehand, so that the system may ' +
      'still hold their files in memory; what Node makes of the TypeScript of the project is kept from build to build, and was ' +
      'there already.',
    archiveTable(archives),
    '### Budgets',
    `For 30,000 questions on two processors; the figures are those of ${inFigures(largest.questions)} questions.`,
    budgetTable({ smallest, largest }),
    '### What each build took',
    buildTable(archives),
    '### What each build did anew',
    sameBytesText(archives),
    workTable(archives),
    '### Ratios',
    ratioTable(archives),
    '### What each kind of page costs',
    `The files of the site of ${inFigures(largest.questions)} questions. The processor’s time of a page comes from an archive of ` +
      `${inFigures(costsOf)}, whose pages were rendered one at a time; of kinds with few pages it is that of code that has ` +
      'hardly run before. No kind grows with the archive where its largest page does not.',
    pageTable(smallest, largest, costs),
    '### Where the time goes',
    [stageText(largest, processors), copyText(largest)].join(' '),
    `The stages of building ${inFigures(largest.questions)} questions, the median of each:`,
    stageTable(largest),
    shareText(shares, profileOf),
    shareTable(shares),
    '### Hosts with limits',
    hostText(largest.site, largest.questions),
    hostTable(largest.site),
    '### Past one machine',
    pastOneMachine(largest),
  ].join('\n\n');
}

function runsText(archive: ArchiveResult): string {
  const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
  return `each size built ${times(stepsOf(archive, 'cold').length)} from nothing, edited ${times(stepsOf(archive, 'changed').length)}`;
}

/** The benchmark has failed by now where this is not so. */
function sameBytesText(archives: readonly ArchiveResult[]): string {
  const compared = archives.reduce((sum, archive) => sum + stepsOf(archive, 'cold').length - 1, 0);
  const words = compared === 1 ? 'One build from nothing was' : `${compared} builds from nothing were`;
  return (
    'A word of a reply is changed, in the middle of the largest legislature; then the page of a question that was also asked ' +
    `to others comes in, which was held back before. ${words} made of an archive after such edits, and gave what the builds ` +
    'upon one another had left, byte for byte: every file of the site and of the Markdown was compared by its digest.'
  );
}

/** How much of a site belongs to no single question. */
function pastOneMachine({ site, questions }: ArchiveResult): string {
  const ofQuestions = new Set<string>(['question', 'bilingual-question', 'series', 'search index']);
  const others = site.parts.filter(({ part }) => !ofQuestions.has(part)).reduce((sum, { files }) => sum + files, 0);
  return (
    'A build is made of pieces that share nothing. Raw files are read question by question. Pages are rendered in jobs, each ' +
    'a folder of plain data that names its pages and holds what they need beside the Markdown. A shard of the index is made ' +
    'from the pages of its own questions. So several machines can build one archive, a legislature each: its raw files, its ' +
    'pages and its shards stand in folders that name it, and joining them is copying. What looks at all questions is the plan ' +
    'of the pages, which works on facts without texts, and what covers the whole archive: lists, entrances and sitemap, ' +
    `${inFigures(others)} of the files at ${inFigures(questions)} questions. The joined site is files alone: any static host ` +
    'or object store serves it, behind a CDN or not, and an update uploads only the files that differ.'
  );
}
