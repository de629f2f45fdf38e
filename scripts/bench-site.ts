import { availableParallelism } from 'node:os';
import { describeMachine } from '../src/bench/machine.ts';
import { formatSitePart } from '../src/bench/site/format-site-part.ts';
import { measureSites } from '../src/bench/site/site-benchmark.ts';
import { runBenchmark } from '../src/bench/run-benchmark.ts';

/** What is measured for the record, and what when it is only tried out. */
const plans = {
  full: { sizes: [1_000, 10_000, 30_000], rounds: 3, costsOf: 1_000, profileOf: 3_000 },
  quick: { sizes: [200], rounds: 2, costsOf: 200, profileOf: 200 },
} as const;

/** Packages whose versions decide what is built and how fast. */
const packageNames = ['astro', 'pagefind', 'remark', 'yaml', 'zod'];

/** `npm run bench:site`. Prints what was measured, and writes it into `BENCHMARKS.md`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'bench:site',
    part: 'site',
    purpose: 'Measures whole builds, from raw files to the site with its search; writes BENCHMARKS.md.',
    options: ['questions', 'seed', 'quick', 'no-record'],
    purposes: { questions: 'an archive of so many questions, in place of those of 1,000, 10,000 and 30,000' },
  } as const;
  return runBenchmark(spec, args, userDirectory, async ({ line, progress, command }) => {
    const machine = describeMachine(packageNames);
    const { sizes, ...plan } = plans[line.isQuick ? 'quick' : 'full'];
    const sized = { ...plan, sizes: line.questions > 0 ? [line.questions] : sizes, seed: line.seed };
    const result = await measureSites(sized, progress);
    return formatSitePart(result, { ...sized, command, machine, processors: availableParallelism() });
  });
}
