import { describe, expect, it } from 'vitest';
import { formatSearchPart } from '../../../src/bench/search/format-search-part.ts';
import type { SearchCost } from '../../../src/bench/search/measure-search.ts';
import type { SearchResult } from '../../../src/bench/search/search-benchmark.ts';

const traffic = (bytes: number) => ({ bytes, files: 3 });
const search: SearchCost = {
  query: { locale: 'fr', text: 'péages', next: [] },
  results: 1200,
  ...{ page: traffic(90_000), first: traffic(250_000), complete: traffic(750_000), keystrokes: { bytes: 0, files: 0 } },
  next: [
    { name: 'words as a phrase, and none of the word', traffic: traffic(90_000) },
    { name: 'in the replies', traffic: traffic(100_000) },
    { name: 'a year', traffic: traffic(12_000) },
    { name: 'a theme', traffic: traffic(81_000) },
    { name: 'the list of themes, opened', traffic: traffic(60_000) },
  ],
  times: { first: 120.4, complete: 300 },
  fetching: 60,
};
const result: SearchResult = {
  search: [search],
  index: { files: 67_000, bytes: 480_000_000, diskBytes: 600_000_000, filterBytes: { year: 900, theme: 34_000 } },
  relevance: [
    {
      ...{ locale: 'fr', kind: 'two words', query: 'ponts gares', isRight: () => true, right: ['5-1'] },
      ...{ own: { first: 1, found: 1 }, plain: { first: 2, found: 1 } },
    },
  ],
};
const context = {
  command: 'npm run bench:search',
  seed: 3,
  machine: ['machine: a quiet one'],
  questions: 30_000,
  relevanceOf: 1000,
};
const text = formatSearchPart(result, context);
const rowsOf = (name: string): string[] => text.split('\n').filter((line) => line.startsWith(`| ${name} |`));

describe('the part of the record about the search', () => {
  it('says how it was measured', () => {
    expect(text).toContain('- command: `npm run bench:search`, seed 3\n- machine: a quiet one\n');
  });

  it('says of each budget how often it was kept', () => {
    expect(rowsOf('the first results of a query')[0]).toMatch(/\| 300 kB \| 250\.0 .*\| yes \|$/);
    expect(rowsOf('the results of all legislatures')[0]).toMatch(/\| 700 kB \| 750\.0 .*\| no \|$/);
    expect(rowsOf('a filter')[0]).toMatch(/\| 80 kB \| 70\.5 \(12\.0 to 100\.0\) \| in 2 of 4 \|$/);
  });

  it('has what a query sends, and what narrowing it does', () => {
    expect(rowsOf('“péages” (fr)')[0]).toBe('| “péages” (fr) | 1,200 | 90.0 in 3 | 250.0 in 3 | 750.0 in 3 | 0 |');
    expect(rowsOf('in the replies')[0]).toBe('| in the replies | 100.0 in 3 |');
  });

  it('has times, and their ratio', () => {
    expect(rowsOf('“péages” (fr)')[1]).toBe('| “péages” (fr) | 120 | 300 | 60 | 5.0 |');
  });

  it('has what filters weigh, the heaviest first, and what is found', () => {
    expect(text.indexOf('| theme | 34.0 |')).toBeGreaterThan(0);
    expect(text.indexOf('| theme | 34.0 |')).toBeLessThan(text.indexOf('| year | 0.9 |'));
    expect(rowsOf('two words')[0]).toBe('| two words | 1 | 100 % (0 %) | 100 % (100 %) | 100 % (100 %) |');
  });

  it('says where no browser was found', () => {
    expect(formatSearchPart({ ...result, search: [] }, context)).toContain('No browser was found on this machine');
  });
});
