import { runChecks } from '../src/build/checks.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run check`. @returns the exit code: 1 when a check fails */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = { name: 'check', purpose: 'Checks types, lint and format.', options: [] } as const;
  return runCommand(spec, args, userDirectory, async ({ say }) => ((await runChecks(say)).failed === 0 ? 0 : 1));
}
