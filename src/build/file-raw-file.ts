import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locale } from '../domain/locale.ts';
import { requireParts, type QuestionNumber } from '../domain/question-number.ts';
import type { Layout } from '../domain/source.ts';
import type { RawFileBytes } from './raw-files.ts';

/** What decides the name of a raw file. */
export interface RawFileName {
  readonly questionNumber: QuestionNumber;
  readonly layout: Layout;
  readonly locales: readonly Locale[];
}

/** Where a text stands among the raw files, relative to their folder, and whether it was put there now. */
export interface Filed {
  readonly kind: 'added' | 'already-had';
  readonly path: string;
}

/**
 * Files a text among the raw files, byte for byte, as `<legislature>/<number>.<layout>.<languages>.txt`. A different
 * text of that name stays, and the new one stands beside it, with the first eight digits of its SHA-256 in its name.
 *
 * A file appears whole or not at all, and no other text is ever written over, even when two do this at once.
 *
 * @throws what the file system throws when it cannot be written
 */
export async function fileRawFile(
  rawDirectory: string,
  name: RawFileName,
  { bytes, sha256 }: Pick<RawFileBytes, 'bytes' | 'sha256'>,
): Promise<Filed> {
  const { legislature } = requireParts(name.questionNumber);
  const stem = `${legislature}/${name.questionNumber}.${name.layout}.${name.locales.join('-')}`;
  for (const path of [`${stem}.txt`, `${stem}.${sha256.slice(0, 8)}.txt`, `${stem}.${sha256}.txt`]) {
    const present = await readIfPresent(join(rawDirectory, path));
    const isAdded = present === undefined && (await createFile(join(rawDirectory, path), bytes));
    if (isAdded) return { kind: 'added', path };
    const standing = present ?? (await readFile(join(rawDirectory, path)));
    if (Buffer.compare(standing, bytes) === 0) return { kind: 'already-had', path };
  }
  throw new Error(`Unexpected other text in ${stem}.${sha256}.txt, expected the one of that SHA-256`);
}

async function readIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return undefined;
    throw error;
  }
}

/** Creates a file, whole. @returns `false` when there is one of that name */
async function createFile(path: string, bytes: Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeNew(unfinished, bytes);
    await publish(unfinished, path, bytes);
    return true;
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return false;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** What a file system answers that knows no second name for a file. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Gives a file its final name, or writes it there; fails when the name is taken. */
async function publish(unfinished: string, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (error) {
    if (!hasCode(error, withoutLinks)) throw error;
    await writeNew(path, bytes);
  }
}

/** Writes a file where none is; fails when the name is taken. What could not be written whole is removed. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
