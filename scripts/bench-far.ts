import { describeMachine } from '../src/bench/machine.ts';
import { inMeasuredFolder } from '../src/bench/in-measured-folder.ts';
import { runBenchmark } from '../src/bench/run-benchmark.ts';
import { formatFarPart } from '../src/bench/site/format-far-part.ts';
import { measureArchives } from '../src/bench/site/measure-archives.ts';

/** Archives that are measured for the record, and those when it is only tried out. */
const plans = { full: [10_000, 100_000], quick: [100, 300] } as const;

/** Packages whose versions decide what is built and how fast. */
const packageNames = ['astro', 'pagefind', 'remark', 'yaml', 'zod'];

/** `npm run bench:far`. Prints what was measured, and writes it into `BENCHMARKS.md`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'bench:far',
    part: 'site-far',
    purpose: 'Builds an archive far larger than the real one, beside a smaller one; writes BENCHMARKS.md.',
    options: ['seed', 'quick', 'no-record'],
  } as const;
  return runBenchmark(spec, args, userDirectory, ({ line, progress, command }) => {
    const machine = describeMachine(packageNames);
    const plan = { sizes: plans[line.isQuick ? 'quick' : 'full'], rounds: 1, seed: line.seed };
    return inMeasuredFolder('bench-far', async (directory) => {
      const archives = await measureArchives(directory, plan, progress);
      return formatFarPart(archives, { command, seed: line.seed, machine });
    });
  });
}
