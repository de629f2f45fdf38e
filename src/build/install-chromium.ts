import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { projectDirectory } from './archive-config.ts';
import { chromiumVariable, findChromium, type Machine } from './find-chromium.ts';
import { commandScript } from './run-node.ts';

/**
 * Finds the browser to test with, or installs one and says so: by apt-get where that may be used, else by Playwright's
 * own download, which touches nothing but the user's cache.
 *
 * @returns its path
 * @throws Error which says what to install when there is none in the end
 */
export async function requireChromium(machine: Machine, say: (text: string) => void): Promise<string> {
  const present = await findChromium(machine);
  if (present !== undefined) return present;
  const named = machine.env[chromiumVariable];
  if (named !== undefined && named !== '')
    throw new Error(`Unexpected ${chromiumVariable} ${named}, expected a Chromium that runs`);
  for (const { name, commands } of installations(mayUseApt())) {
    say(`No Chromium found: installing one with ${name}`);
    await runEach(commands);
    const installed = await findChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium found, and none could be installed. Install one and run the tests again:\n' +
      '  Debian:  sudo apt-get install chromium\n' +
      '  Ubuntu:  npx playwright install --with-deps chromium\n' +
      '  others:  Chromium, Google Chrome or Microsoft Edge, from their own sites\n' +
      `or set ${chromiumVariable} to the path of one.`,
  );
}

interface Installation {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

function installations(withApt: boolean): Installation[] {
  const playwright = [process.execPath, commandScript('@playwright/test', 'playwright'), 'install', 'chromium'];
  const apt = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  return withApt
    ? [
        { name: 'apt-get', commands: apt },
        { name: "Playwright's download", commands: [[...playwright, '--with-deps']] },
      ]
    : [{ name: "Playwright's download", commands: [playwright] }];
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Runs commands one after the other, until one fails. What they print goes to standard error. */
async function runEach(commands: readonly (readonly string[])[]): Promise<void> {
  for (const [command, ...args] of commands) {
    if (command === undefined) return;
    const child = spawn(command, args, {
      cwd: projectDirectory,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', process.stderr, process.stderr],
    });
    await once(child, 'close').catch(() => undefined);
    if (child.exitCode !== 0) return;
  }
}
