import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The SHA-256 of each file, by its path relative to the folder, with `/`. */
export type FolderDigests = ReadonlyMap<string, string>;

/** The digests of all files of a folder, at any depth. @throws what the file system throws when there is no such folder */
export function digestFolder(directory: string): FolderDigests {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const digests = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    digests.set(relative(directory, path).replaceAll(sep, '/'), hash('sha256', readFileSync(path), 'base64url'));
  }
  return digests;
}

/** The files that are in one of two folders only, or have other bytes in each, by name. */
export function differingFiles(a: FolderDigests, b: FolderDigests): string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => a.get(path) !== b.get(path)).sort();
}

/**
 * Demands that two folders hold the same files, byte for byte.
 *
 * @param subject - whose files they are, as the message says it: `The site of 1,000 questions`
 * @throws Error that names the first files that differ
 */
export function requireSame(expected: FolderDigests, found: FolderDigests, subject: string): void {
  const differing = differingFiles(expected, found);
  if (differing.length === 0) return;
  const named = differing.slice(0, 5).join(', ');
  throw new Error(`Unexpected bytes in ${differing.length} files, expected the same. ${subject}: ${named}`);
}
