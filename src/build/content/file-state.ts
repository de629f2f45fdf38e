import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The SHA-256 of a file; `null` when it cannot be read. */
export function digestOf(path: string): string | null {
  try {
    return sha256Of(readFileSync(path));
  } catch {
    return null;
  }
}

/** Whether a stamp is that of a file of this size in bytes, written last at this time in ms. */
export function isStampOf(stamp: string | null, { size, writtenAt }: { size: number; writtenAt: number }): boolean {
  return stamp?.startsWith(`${size} ${writtenAt} `) ?? false;
}

/** Whether a stamp is that of a file which was last changed before a time, in ms. */
export function isOlderStamp(stamp: string, time: number): boolean {
  const [, written, changed] = stamp.split(' ').map(Number);
  return written !== undefined && changed !== undefined && written < time && changed < time;
}

/** What changes whenever a file is written: its size and times. `null` when there is no such file, or none to be had. */
export function stampOf(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : null;
  } catch {
    return null;
  }
}
