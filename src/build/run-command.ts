import { parseCommandLine, UsageError, type CommandLine, type CommandSpec } from './command-line.ts';
import { createProgress, type Progress } from './progress.ts';

/** What a command works with. `userDirectory` is where the user stands. */
export interface CommandContext {
  readonly line: CommandLine;
  readonly userDirectory: string;
  readonly progress: Progress;
  /** Writes a line to standard error, where all that is not a result goes. */
  readonly say: (text: string) => void;
}

/**
 * Runs a command: reads its arguments, does its work, and says what went wrong in a sentence.
 *
 * @returns the exit code: that of the work, 2 when the arguments are wrong, 1 when the work throws
 */
export async function runCommand(
  spec: CommandSpec,
  args: readonly string[],
  userDirectory: string,
  work: (context: CommandContext) => Promise<number>,
): Promise<number> {
  const progress = createProgress(process.stderr);
  const say = (text: string): void => {
    progress.say(text);
  };
  try {
    const line = parseCommandLine(spec, args, userDirectory);
    return await work({ line, userDirectory, progress, say });
  } catch (error) {
    progress.close();
    say(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}
