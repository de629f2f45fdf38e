import { readFileSync } from 'node:fs';

/** Whether a file is there and has these bytes: one that has is left with its date, by which programs see what to publish. */
export function hasBytes(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
