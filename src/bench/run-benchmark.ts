import { join } from 'node:path';
import { projectDirectory } from '../build/archive-config.ts';
import type { CommandSpec } from '../build/command-line.ts';
import { runCommand, type CommandContext } from '../build/run-command.ts';
import { writeRecord } from './record.ts';

/** A benchmark's command. `part` names its part of the record. */
export interface BenchmarkSpec extends CommandSpec {
  readonly part: string;
}

/** What a benchmark works with. */
export interface BenchmarkContext extends CommandContext {
  /** How it was started, as the record says it. */
  readonly command: string;
}

/**
 * Runs a benchmark: prints what it has to say and, unless it is only tried out, writes it into `BENCHMARKS.md`.
 *
 * @param measure - gives the Markdown of its part, from a heading of the second level on
 * @returns the exit code
 */
export function runBenchmark(
  spec: BenchmarkSpec,
  args: readonly string[],
  userDirectory: string,
  measure: (context: BenchmarkContext) => Promise<string>,
): Promise<number> {
  return runCommand(spec, args, userDirectory, async (context) => {
    const command = [`npm run ${spec.name}`, ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
    const text = await measure({ ...context, command });
    process.stdout.write(`${text}\n`);
    if (!context.line.isRecorded) return 0;
    const path = join(projectDirectory, 'BENCHMARKS.md');
    await writeRecord(path, { name: spec.part, text });
    context.say(`Written to ${path}`);
    return 0;
  });
}
