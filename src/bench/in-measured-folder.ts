import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDirectory } from '../build/archive-config.ts';

/**
 * Does a benchmark's work in a new folder, which is removed in the end. It is in the project, where the modules that
 * Astro makes, and other generators, find their packages.
 *
 * @param name - what the folder's name begins with
 */
export async function inMeasuredFolder<T>(name: string, work: (directory: string) => Promise<T>): Promise<T> {
  const cache = join(projectDirectory, '.cache');
  await mkdir(cache, { recursive: true });
  const directory = await mkdtemp(join(cache, `${name}-`));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
