import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../setup/temporary-folder.ts';
import type { Edit } from './arbitrary-edits.ts';
import { putRaw, removeRaw, type TestArchive } from './run-content.ts';

/** Does to an archive what an edit says; nothing where there is no file to do it to. */
export async function editArchive(archive: TestArchive, edit: Edit): Promise<void> {
  if (edit.kind === 'put') return putRaw(archive, edit.path, edit.content);
  if (edit.kind === 'spoil-markdown') return spoilMarkdown(archive, edit);
  const raw = join(archive.contentDirectory, 'raw');
  const path = await pick(raw, edit.place);
  if (path === undefined) return;
  if (edit.kind === 'change') return putRaw(archive, path, edit.content);
  const content = await readFile(join(raw, path));
  if (edit.kind !== 'copy') await removeRaw(archive, path);
  if (edit.kind !== 'remove') await putRaw(archive, edit.path, content);
}

async function spoilMarkdown(
  { contentDirectory }: TestArchive,
  { place, text }: Extract<Edit, { kind: 'spoil-markdown' }>,
): Promise<void> {
  const questions = join(contentDirectory, 'questions');
  const path = await pick(questions, place);
  if (path === undefined) return;
  if (text === null) await rm(join(questions, path));
  else await writeFile(join(questions, path), text);
}

/** A file of a folder by its index, counted round. */
async function pick(folder: string, place: number): Promise<string | undefined> {
  const paths = Object.keys(await readFolder(folder).catch(() => ({})));
  return paths[place % paths.length];
}
