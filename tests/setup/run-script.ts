import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectDirectory } from '../../src/build/archive-config.ts';

/** What a command printed, and its exit code. */
export interface ScriptRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of package.json as a user would who stands in a folder.
 *
 * @param command - its name and its arguments
 */
export function runScript(workingDirectory: string, ...command: string[]): Promise<ScriptRun> {
  return runScriptWith({}, workingDirectory, ...command);
}

/** {@link runScript}, with variables of the environment beside those of the test. */
export async function runScriptWith(
  variables: Readonly<Record<string, string>>,
  workingDirectory: string,
  ...command: string[]
): Promise<ScriptRun> {
  const child = startScript(variables, workingDirectory, ...command);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { exitCode: child.exitCode, stdout, stderr };
}

/** Starts a command and leaves it running. */
export function startScript(
  variables: Readonly<Record<string, string>>,
  workingDirectory: string,
  ...command: string[]
) {
  const env = { ...process.env, ...variables };
  // npm would have set it, to where the user stands.
  if (!('INIT_CWD' in variables)) delete env['INIT_CWD'];
  return spawn(process.execPath, [join(projectDirectory, 'scripts/run.mjs'), ...command], {
    cwd: workingDirectory,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
