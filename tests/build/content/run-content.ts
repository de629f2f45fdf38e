import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeContent, type ArchiveContent } from '../../../src/build/content.ts';
import { silentProgress } from '../../setup/silent-progress.ts';
import { readFolder, temporaryFolder } from '../../setup/temporary-folder.ts';

/** An archive that is read again and again, with what each run leaves for the next. */
export interface TestArchive {
  readonly contentDirectory: string;
  readonly cacheDirectory: string;
}

/** An archive of raw files: texts or bytes by their paths in `raw/`. */
export async function testArchive(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestArchive> {
  const folder = await temporaryFolder();
  const archive = { contentDirectory: join(folder, 'content'), cacheDirectory: join(folder, 'cache') };
  for (const [path, content] of Object.entries(files)) await putRaw(archive, path, content);
  return archive;
}

/** Writes a raw file. */
export async function putRaw({ contentDirectory }: TestArchive, path: string, content: string | Uint8Array) {
  const file = join(contentDirectory, 'raw', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Removes a raw file. */
export async function removeRaw({ contentDirectory }: TestArchive, path: string): Promise<void> {
  await rm(join(contentDirectory, 'raw', path));
}

/** The file of an archive that keeps what the next run need not read. */
export function cacheFileOf({ cacheDirectory }: TestArchive): string {
  return join(cacheDirectory, 'content.ndjson');
}

/** Reads an archive. */
export function runContent(archive: TestArchive, processes = 1): Promise<ArchiveContent> {
  return writeContent({ ...archive, processes }, silentProgress);
}

/** Every file of the generated Markdown. */
export function readMarkdown({ contentDirectory }: TestArchive): Promise<Record<string, string>> {
  return readFolder(join(contentDirectory, 'questions')).catch(() => ({}));
}

/** What a run made of an archive, the folder's name apart: the Markdown, the report, the questions. */
export interface ContentOutcome {
  readonly markdown: Record<string, string>;
  readonly report: Omit<ArchiveContent['report'], 'rawDirectory' | 'reused'>;
  readonly questions: ArchiveContent['questions'];
}

/** Reads an archive, and gives all that a run makes of it. */
export async function outcomeOf(archive: TestArchive, processes = 1): Promise<ContentOutcome & { reused: number }> {
  const { report, questions } = await runContent(archive, processes);
  const { total, read, reused, alignment, written, removed, messages } = report;
  const told = { total, read, alignment, written, removed, messages };
  return { markdown: await readMarkdown(archive), report: told, questions, reused };
}

/** The same archive, Markdown included, with nothing left from a run before. */
export async function coldCopyOf({ contentDirectory }: TestArchive): Promise<TestArchive> {
  const folder = await temporaryFolder();
  await cp(contentDirectory, join(folder, 'content'), { recursive: true });
  return { contentDirectory: join(folder, 'content'), cacheDirectory: join(folder, 'cache') };
}
