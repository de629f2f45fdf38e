import { describeMachine } from '../src/bench/machine.ts';
import { formatSearchPart } from '../src/bench/search/format-search-part.ts';
import { measureSearches } from '../src/bench/search/search-benchmark.ts';
import { runBenchmark } from '../src/bench/run-benchmark.ts';

/** What is measured for the record, and what when it is only tried out. */
const plans = { full: { questions: 30_000, relevanceOf: 1_000 }, quick: { questions: 200, relevanceOf: 200 } } as const;

/** Packages whose versions decide what is found and how fast. */
const packageNames = ['astro', 'pagefind'];

/** `npm run bench:search`. Prints what was measured, and writes it into `BENCHMARKS.md`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'bench:search',
    part: 'search',
    purpose:
      'Measures what searches cost and what they find, in the site of an invented archive; writes BENCHMARKS.md.',
    options: ['questions', 'seed', 'quick', 'no-record'],
    purposes: { questions: 'the archive that is searched, in place of that of 30,000' },
  } as const;
  return runBenchmark(spec, args, userDirectory, async ({ line, progress, command }) => {
    const plan = plans[line.isQuick ? 'quick' : 'full'];
    const sized = { ...plan, ...(line.questions > 0 && { questions: line.questions }), seed: line.seed };
    const result = await measureSearches(sized, progress);
    return formatSearchPart(result, { ...sized, command, machine: describeMachine(packageNames) });
  });
}
