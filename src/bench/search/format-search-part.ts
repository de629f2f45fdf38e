import { inFigures } from '../reader-tables.ts';
import { formatTable } from '../record.ts';
import { relevanceTable } from '../relevance/relevance-table.ts';
import type { SearchResult } from './search-benchmark.ts';
import { narrowingTable, searchBudgetTable, searchTable, timeTable } from './search-table.ts';

/** What this part of the record says, besides what was measured. */
export interface SearchPartContext {
  /** How the benchmark was started. */
  readonly command: string;
  readonly seed: number;
  /** Items about the machine and the programs. */
  readonly machine: readonly string[];
  readonly questions: number;
  readonly relevanceOf: number;
}

/** The part of the record about the search, in Markdown. */
export function formatSearchPart({ search, index, relevance }: SearchResult, context: SearchPartContext): string {
  const { command, seed, machine, questions, relevanceOf } = context;
  return [
    '## Searching',
    [`- command: \`${command}\`, seed ${seed}`, ...machine.map((item) => `- ${item}`)].join('\n'),
    '### On the wire',
    ...(search.length === 0
      ? ['No browser was found on this machine: it was not measured.']
      : [
          `The site of ${inFigures(questions)} invented questions. In kB, with the heads of the answers, and in how many files; ` +
            'sent to a browser that knew nothing of the site, by a server that compresses text as hosts do. The first results are ' +
            'those of the newest shard, and part of all. A word that many titles have and one that few have, in each language.',
          searchBudgetTable(search),
          searchTable(search),
          'The same words narrowed on the same page, one way after the other; without the results that this brings.',
          narrowingTable(search),
          '### Time',
          'On this machine, where fetching costs no waiting: to the time that the same browser takes for the same files, all at once.',
          timeTable(search),
        ]),
    '### The index',
    `${inFigures(index.files)} files of ${(index.bytes / 1e6).toFixed(1)} MB. What all shards of a language have of a filter, in ` +
      'kB, where it is divided in the largest of its files:',
    formatTable(
      ['filter', 'kB'],
      Object.entries(index.filterBytes)
        .toSorted(([, a], [, b]) => b - a)
        .map(([filter, bytes]) => [filter, (bytes / 1e3).toFixed(1)]),
    ),
    '### What is found of what is right',
    `Queries drawn from an archive of ${inFigures(relevanceOf)} invented questions, each with all questions that have what it asks ` +
      'for, three at most. In brackets: the same pages in an index that Pagefind makes by itself, searched as its own page does.',
    relevanceTable(relevance),
  ].join('\n\n');
}
