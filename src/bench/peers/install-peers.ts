import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectDirectory } from '../../build/archive-config.ts';
import { noneIfAbsent } from '../../collections/none-if-absent.ts';

/** The configurations and templates of the other generators, and the packages they need. */
export const peersDirectory = join(projectDirectory, 'scripts', 'peers');

/**
 * Installs the packages that only this benchmark needs, unless they are there: outside of the sources, where nothing that
 * looks through these meets them.
 *
 * @param say - tells the user what is done
 * @returns the folder that holds their `node_modules`
 * @throws Error when they cannot be installed
 */
export async function installPeers(say: (text: string) => void): Promise<string> {
  const directory = join(projectDirectory, '.cache', 'peers');
  const lockFile = join(peersDirectory, 'package-lock.json');
  const mark = join(directory, 'installed-package-lock.json');
  const installed: Uint8Array = Uint8Array.from(await readFile(mark).catch(noneIfAbsent));
  if ((await readFile(lockFile)).equals(installed)) return directory;
  say(`Installing the packages of ${peersDirectory} into ${directory}`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    await cp(join(peersDirectory, name), join(directory, name));
  }
  // npm is a batch file on Windows, which only a shell runs.
  const npm = spawn('npm', ['ci', '--ignore-scripts'], {
    cwd: directory,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  await once(npm, 'close');
  if (npm.exitCode !== 0) throw new Error(`Unexpected end of npm ci in ${directory}, expected installed packages`);
  await cp(lockFile, mark);
  return directory;
}

const manifestSchema = z.object({ version: z.string() });

/** The version of Eleventy that was installed. */
export async function findEleventyVersion(packages: string): Promise<string> {
  const manifest = await readFile(join(packages, 'node_modules', '@11ty', 'eleventy', 'package.json'), 'utf8');
  return manifestSchema.parse(JSON.parse(manifest)).version;
}
