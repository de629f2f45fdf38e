import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectDirectory } from './archive-config.ts';

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The script behind a command that a package brings. It is run with the Node of this process: the links in
 * `node_modules/.bin` would run whichever Node comes first on the PATH.
 *
 * @param packageName - a package that `package.json` names, as `pagefind`
 * @param command - the command, where it has another name than the package
 * @throws Error when the package is not installed or brings no such command
 */
export function commandScript(packageName: string, command = packageName): string {
  const directory = join(projectDirectory, 'node_modules', packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const { bin } = manifestSchema.parse(manifest);
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`Unexpected absence of a command, expected "${command}" in ${directory}`);
  return join(directory, script);
}

/**
 * Runs a script with the Node of this process until it ends.
 *
 * @param args - the script and its arguments
 * @param options - the folder it runs in; where what it prints goes; variables of its environment beside our own
 * @returns its exit code, 1 when a signal ended it, and what it printed where that was collected
 */
export async function runNode(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly output: 'inherit' | 'collect';
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const stdio = options.output === 'inherit' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', stdio, stdio],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  await once(child, 'close');
  return { exitCode: child.exitCode ?? 1, output };
}
