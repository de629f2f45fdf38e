import { mkdir, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { mapAtOnce } from '../collections/map-at-once.ts';
import { noneIfAbsent } from '../collections/none-if-absent.ts';
import { formatInventedMark, inventedMarkName } from '../synthesize/invented-mark.ts';
import { synthesizeArchive, type ArchivePlan, type SynthesizedFile } from '../synthesize/synthesize-archive.ts';
import { defaultArchiveOptions } from './archive-config.ts';
import type { Progress } from './progress.ts';

/** What was written. */
export interface SynthesizedFiles {
  readonly files: number;
  readonly bytes: number;
}

/** So many files are held at once, while the ones before them are being written. */
const batchSize = 256;

/**
 * Writes an invented archive: the mark that says so first, then `raw/`, file by file as they are made. An invented archive
 * that stood in the folder is replaced.
 *
 * @throws Error when the folder is the real content or in it, or holds anything that is not an invented archive; then
 *   nothing is touched
 */
export async function writeSynthesizedArchive(
  directory: string,
  plan: ArchivePlan,
  progress: Progress,
): Promise<SynthesizedFiles> {
  await requireFolderForInvention(directory);
  const rawDirectory = join(directory, 'raw');
  await rm(rawDirectory, { recursive: true, force: true });
  await mkdir(rawDirectory, { recursive: true });
  await writeFile(join(directory, inventedMarkName), formatInventedMark(plan));
  const stage = progress.begin('Inventing questions', plan.questions);
  const folders = new Set<string>();
  let batch: SynthesizedFile[] = [];
  let [files, bytes] = [0, 0];
  const flush = async (): Promise<void> => {
    await mapAtOnce(batch, (file) => writeFile(join(rawDirectory, file.path), file.bytes));
    batch = [];
  };
  for (const question of synthesizeArchive(plan)) {
    for (const file of question.files) {
      const folder = dirname(file.path);
      if (!folders.has(folder)) await mkdir(join(rawDirectory, folder), { recursive: true });
      folders.add(folder);
      batch.push(file);
      files += 1;
      bytes += file.bytes.length;
    }
    if (batch.length >= batchSize) await flush();
    stage.advance();
  }
  await flush();
  stage.end();
  return { files, bytes };
}

/** @throws Error when an invented archive must not be written into the folder */
async function requireFolderForInvention(directory: string): Promise<void> {
  const content = await realPathOf(defaultArchiveOptions.contentDirectory);
  const way = relative(content, await realPathOf(directory));
  if (!way.startsWith('..') && !isAbsolute(way)) {
    throw new Error(`Unexpected folder ${directory}, expected one outside of ${content}, which holds what is real`);
  }
  const names: readonly string[] = await readdir(directory).catch(noneIfAbsent);
  if (names.length > 0 && !names.includes(inventedMarkName)) {
    throw new Error(
      `Unexpected files in ${directory}, expected none, or an invented archive with its ${inventedMarkName}`,
    );
  }
}

/** The path without symbolic links, of a folder that may not be there yet. */
async function realPathOf(path: string): Promise<string> {
  if (path === dirname(path)) return path;
  return realpath(path).catch(async () => join(await realPathOf(dirname(path)), basename(path)));
}
