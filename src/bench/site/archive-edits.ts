import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findRawFiles, readRawFile, type RawFileBytes } from '../../build/raw-files.ts';
import { parseQuestion } from '../../ingest/parse-question.ts';

/** A raw file as it is to be written. */
export type RawFileEdit = Pick<RawFileBytes, 'path' | 'bytes'>;

/** What happens to an archive while it is measured. */
export interface ArchiveEdits {
  /** French web pages, each with a word of its reply said twice. */
  readonly changes: readonly RawFileEdit[];
  /** The only page of a question that was also asked to others. */
  readonly additions: readonly RawFileEdit[];
}

/**
 * Chooses raw files to change and to add, from the middle of the largest legislature on, so that the same archive is
 * edited in the same way. Those to be added are taken away first: so they fit where they are put.
 *
 * @param count - how many of each
 * @throws Error when the archive has not as many
 */
export async function prepareEdits(rawDirectory: string, count: number): Promise<ArchiveEdits> {
  const changes: RawFileEdit[] = [];
  const additions: RawFileEdit[] = [];
  for (const paths of questionsFromTheMiddle(await findRawFiles(rawDirectory))) {
    if (changes.length === count && additions.length === count) break;
    const [path = '', ...others] = paths;
    const isOnlyPage = others.length === 0 && additions.length < count;
    const isWebPage = paths.map(pageOf).join() === 'web.fr,web.nl' && changes.length < count;
    if (!isOnlyPage && !isWebPage) continue;
    const file = await readRawFile(rawDirectory, path);
    if (isOnlyPage && isOfSeries(file)) additions.push(file);
    const bytes = isWebPage ? withWordTwice(file) : undefined;
    if (bytes) changes.push({ path, bytes });
  }
  if (changes.length < count || additions.length < count) {
    throw new Error(`Unexpected archive in ${rawDirectory}, expected ${count} questions to change and to add`);
  }
  for (const { path } of additions) await rm(join(rawDirectory, path));
  return { changes, additions };
}

/** Writes a raw file. */
export async function applyEdit(rawDirectory: string, { path, bytes }: RawFileEdit): Promise<void> {
  await mkdir(dirname(join(rawDirectory, path)), { recursive: true });
  await writeFile(join(rawDirectory, path), bytes);
}

/** The raw files of each question of the largest legislature, by serial: from the middle to the end, then from the start. */
function questionsFromTheMiddle(paths: readonly string[]): (readonly string[])[] {
  const legislatures = Map.groupBy(paths, (path) => path.slice(0, path.indexOf('/')));
  const [largest = []] = [...legislatures.values()].sort((a, b) => b.length - a.length);
  const byQuestion = Map.groupBy(largest, (path) => path.slice(0, path.indexOf('.')));
  const questions = [...byQuestion].sort(([a], [b]) => serialOf(a) - serialOf(b)).map(([, own]) => own);
  const middle = Math.floor(questions.length / 2);
  return [...questions.slice(middle), ...questions.slice(0, middle)];
}

/** `5/5-8916` → 8916. */
function serialOf(path: string): number {
  return Number(path.slice(path.lastIndexOf('-') + 1));
}

/** `5/5-8916.web.fr.txt` → `web.fr`. */
function pageOf(path: string): string {
  return path.slice(path.indexOf('.') + 1, -'.txt'.length);
}

function isOfSeries(file: RawFileBytes): boolean {
  return parseQuestion(file).question?.relations.some(({ kind }) => kind === 'also-asked-to') ?? false;
}

/** The bytes of a French page, with a word of its reply twice; `undefined` where no word of it stands in one place only. */
function withWordTwice(file: RawFileBytes): Uint8Array | undefined {
  const reply =
    parseQuestion(file)
      .question?.answers.flatMap(({ text }) => text.fr ?? [])
      .join(' ') ?? '';
  const page = Buffer.from(file.bytes).toString();
  const word = reply.match(/(?<!\p{L})\p{L}{6,}(?!\p{L})/gu)?.find((each) => page.split(each).length === 2);
  return word === undefined ? undefined : Buffer.from(page.replace(word, `${word} ${word}`));
}
