import { join } from 'node:path';
import { describeMachine } from '../src/bench/machine.ts';
import { writeRecord } from '../src/bench/record.ts';
import { formatSearchPart } from '../src/bench/search/format-search-part.ts';
import { measureSearches } from '../src/bench/search/search-benchmark.ts';
import { projectDirectory } from '../src/build/archive-config.ts';
import { runCommand } from '../src/build/run-command.ts';

/** What is measured for the record, and what when it is only tried out. */
const plans = { full: { questions: 30_000, relevanceOf: 1_000 }, quick: { questions: 200, relevanceOf: 200 } } as const;

/** Packages whose versions decide what is found and how fast. */
const packageNames = ['astro', 'pagefind'];

/** `npm run bench:search`. Prints what was measured, and writes it into `BENCHMARKS.md`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'bench:search',
    purpose:
      'Measures what searches cost and what they find, in the site of an invented archive; writes BENCHMARKS.md.',
    options: ['questions', 'seed', 'quick', 'no-record'],
    purposes: { questions: 'the archive that is searched, in place of that of 30,000' },
  } as const;
  return runCommand(spec, args, userDirectory, async ({ line, progress, say }) => {
    const plan = plans[line.isQuick ? 'quick' : 'full'];
    const sized = { ...plan, ...(line.questions > 0 && { questions: line.questions }), seed: line.seed };
    const result = await measureSearches(sized, progress);
    const command = ['npm run bench:search', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
    const text = formatSearchPart(result, { ...sized, command, machine: describeMachine(packageNames) });
    process.stdout.write(`${text}\n`);
    if (!line.isRecorded) return 0;
    const path = join(projectDirectory, 'BENCHMARKS.md');
    await writeRecord(path, { name: 'search', text });
    say(`Written to ${path}`);
    return 0;
  });
}
