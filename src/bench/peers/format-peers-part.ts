import { shareTable } from '../reader-tables.ts';
import { generatorTitles, type GeneratorName } from './generators.ts';
import { equalPages } from './page-likeness.ts';
import type { MeasuredPeers, PeersResult } from './peers-benchmark.ts';
import { costTable, growthTable, ratioTable } from './peers-tables.ts';

/** What this part of the record says, besides what was measured. */
export interface PeersPartContext {
  /** How the benchmark was started. */
  readonly command: string;
  readonly seed: number;
  readonly runs: number;
  /** Items about the machine and the programs. */
  readonly machine: readonly string[];
  readonly generators: readonly GeneratorName[];
}

/** The part of the record that sets our build beside other generators, in Markdown. */
export function formatPeersPart({ archives, shares }: PeersResult, context: PeersPartContext): string {
  const { generators } = context;
  const [smallest, largest] = [archives.at(0), archives.at(-1)];
  if (!smallest || !largest) throw new RangeError('Unexpected absence of archives, expected one at least');
  return [
    '## Beside other generators',
    [
      `- command: \`${context.command}\`, seed ${context.seed}, runs: ${context.runs}`,
      ...context.machine.map((item) => `- ${item}`),
    ].join('\n'),
    'The French and the Dutch page of every question of an invented archive, made from Markdown by this project and by others ' +
      'in turn, each in processes of its own, into an empty folder, without a cache of pages; from run to run another one begins. ' +
      '`scripts/peers` holds the settings and templates of the others.',
    equalityText(archives),
    ...(generators.includes('hugo') ? [] : ['Hugo is not installed on this machine, and was left out.']),
    '### What the pages cost',
    'Time is from the start of the program to its end; processor time is that of all its processes. Memory is looked at ten ' +
      'times a second; that of all together counts what processes share once for each.',
    costTable(archives, generators),
    '### Ratios to the others, and aims',
    ratioTable(archives, generators),
    ...(smallest === largest
      ? []
      : [
          '### What a thousand further pages cost',
          `What the archive of ${inFigures(largest.questions)} questions took more than that of ` +
            `${inFigures(smallest.questions)}: the programs start, and load their templates, in both.`,
          growthTable(smallest, largest, generators),
        ]),
    '### What stands between',
    standsBetween,
    shareTable(shares),
  ].join('\n\n');
}

function equalityText(archives: readonly MeasuredPeers[]): string {
  const least = `${equalPages.leastWords * 100} %`;
  const apart = `${equalPages.mostBytesApart * 100} %`;
  const found = archives.flatMap(({ questions, likeness }) =>
    Object.entries(likeness).map(([generator, { pages, leastWords, leastBytes, mostBytes }]) => {
      const title = generator === 'eleventy' || generator === 'hugo' ? generatorTitles[generator] : generator;
      return (
        `${title}, ${inFigures(questions)} questions, ${pages} pages: ${inPercent(leastWords)} of the words at least, ` +
        `${inPercent(leastBytes)} to ${inPercent(mostBytes)} of the bytes`
      );
    }),
  );
  return (
    `The pages are equal: the benchmark stops when a page of a sample has less than ${least} of the words of ours in the same ` +
    `order, or its size is more than ${apart} from ours. Found: ${found.join('; ')}. ` +
    givenReady
  );
}

/** What the others need not work out, and what is left to them. */
const givenReady =
  'The others are given ready, as the HTML of our own page, what is not text. That is, in the frontmatter: the tags of the ' +
  'head from the title to the JSON-LD; all that stands before the texts (title, state, life, facts for the search, contents); ' +
  'the citations; and all that stands beside the texts (series, mentions, particulars). In the Markdown, it is what stands ' +
  'around the paragraphs (sections with their headings and notes, points, services, lists, link signs, links between ' +
  'question and reply), and tables with their cells. Left to them is the frame that all pages of a language have in common, ' +
  'and the Markdown of every paragraph and of the heading of every service, with its links found already: they read it with ' +
  'their own readers as these are set. Ours begins with what the reading of the raw files left: it looks whether any has ' +
  'changed, plans the pages, and works all the rest out itself.';

/** Where the difference comes from. */
const standsBetween =
  'Each of our processes starts Astro, which bundles the pages, before it renders the first one. That takes a few seconds, ' +
  'however many pages come, and weighs less in a larger archive. For each page, our build reads both languages of the ' +
  'question with remark, whose tree of nodes tells that a text is exactly what the raw files said, where the readers of the ' +
  'others only print HTML; it works out all that the others are given ready, from the points of a text to the citations; ' +
  'and it passes through dozens of components, each a function that may have to be waited for. Hugo is one program in machine ' +
  'code, whose threads share what they know of the archive. In memory it is the other way round: the others hold all pages until the last one is written, so ' +
  'that they grow with the archive, while each of our processes holds what its own pages need. Sampled on the largest archive, ' +
  'the time of our processors goes to:';

function inFigures(count: number): string {
  return count.toLocaleString('en');
}

function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
