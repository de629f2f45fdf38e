import { describeMachine } from '../src/bench/machine.ts';
import { formatPeersPart } from '../src/bench/peers/format-peers-part.ts';
import { findHugoVersion, type GeneratorName } from '../src/bench/peers/generators.ts';
import { findEleventyVersion, installPeers } from '../src/bench/peers/install-peers.ts';
import { measurePeers } from '../src/bench/peers/peers-benchmark.ts';
import { runBenchmark } from '../src/bench/run-benchmark.ts';

/** What is measured for the record, and what when it is only tried out. */
const plans = {
  full: { sizes: [1_000, 10_000], runs: 3 },
  quick: { sizes: [200], runs: 1 },
} as const;

/** `npm run bench:peers`. Prints what was measured, and writes it into `BENCHMARKS.md`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'bench:peers',
    part: 'peers',
    purpose: 'Measures our pages beside those of Eleventy, and of Hugo where it is installed; writes BENCHMARKS.md.',
    options: ['questions', 'seed', 'quick', 'no-record'],
    purposes: { questions: 'an archive of so many questions, in place of those of 1,000 and 10,000' },
  } as const;
  return runBenchmark(spec, args, userDirectory, async ({ line, progress, say, command }) => {
    const packages = await installPeers(say);
    const hugoVersion = findHugoVersion();
    if (hugoVersion === null) say('Hugo is not installed, and is left out');
    const generators: GeneratorName[] = ['own', 'eleventy', ...(hugoVersion === null ? [] : (['hugo'] as const))];
    const machine = [
      ...describeMachine(['astro', 'remark', 'yaml', 'zod']),
      `Eleventy ${await findEleventyVersion(packages)}${hugoVersion === null ? '' : `, Hugo ${hugoVersion}`}`,
    ];
    const { sizes, runs } = plans[line.isQuick ? 'quick' : 'full'];
    const plan = { sizes: line.questions > 0 ? [line.questions] : sizes, runs, seed: line.seed, generators };
    const result = await measurePeers(plan, packages, progress);
    return formatPeersPart(result, { command, seed: line.seed, runs, machine, generators });
  });
}
