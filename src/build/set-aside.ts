import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Moves files and folders, those that there are, into a new folder among what is needed no more. That is removed once
 * nothing is to be written: file systems are slower for minutes after many files were removed. ext4 looks at the place of
 * each again before it gives it to a new file (`recently_deleted` in the kernel's `fs/ext4/ialloc.c`).
 *
 * @param aside - the folder of all that is needed no more, on the same file system
 */
export async function setAside(paths: readonly string[], aside: string): Promise<void> {
  const place = await newAside(aside);
  for (const [index, path] of paths.entries()) {
    if (existsSync(path)) await rename(path, join(place, String(index)));
  }
}

/** A new folder among what is needed no more. */
export async function newAside(aside: string): Promise<string> {
  await mkdir(aside, { recursive: true });
  return mkdtemp(join(aside, 'set-'));
}
