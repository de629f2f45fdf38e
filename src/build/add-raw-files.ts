import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseQuestion } from '../ingest/parse-question.ts';
import { fileRawFile, type Filed } from './file-raw-file.ts';
import { findGivenFiles } from './find-given-files.ts';
import { findInventedMarkAbove, readInventedMark } from './invented-archive.ts';
import { indexRawFiles, type RawFileIndex } from './raw-file-index.ts';
import { isOfInventedArchive } from './refuse-mixing.ts';
import type { CommandContext } from './run-command.ts';

/** What became of a file that was brought in: where it stands now, or why it is refused, with the place in it if known. */
type Outcome = Filed | { readonly kind: 'refused'; readonly place?: string; readonly reason: string };

/**
 * Brings files into the archive: reads each, and files it among the raw files by what it says of itself. What gives no
 * question is refused, with the reader's message, and so is what comes from an invented archive, unless it goes into one;
 * it never stops the others.
 *
 * @param output - standard output: a line a file as it is done, and the counts at the end
 * @returns whether no file was refused
 */
export async function addRawFiles(
  { line, userDirectory }: CommandContext,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const rawDirectory = join(line.contentDirectory, 'raw');
  const shownDirectory = relative(userDirectory, rawDirectory);
  const counts = { added: 0, 'already-had': 0, refused: 0 };
  const report = (file: string, outcome: Outcome): void => {
    counts[outcome.kind] += 1;
    output.write(`${formatOutcome(file, outcome, shownDirectory)}\n`);
  };
  const target = {
    rawDirectory,
    index: await indexRawFiles(rawDirectory),
    isInvented: await readInventedMark(line.contentDirectory),
  };
  for (const given of line.operands) {
    const files = await findGivenFiles(given, userDirectory).catch((error: unknown) => {
      report(given, refusal(error));
      return [];
    });
    for (const file of files) {
      report(file, await addOne(target, { file, userDirectory }).catch(refusal));
    }
  }
  output.write(`${counts.added} added, ${counts['already-had']} already had, ${counts.refused} refused\n`);
  return counts.refused === 0;
}

/** The archive that files are brought into. */
interface Target {
  readonly rawDirectory: string;
  readonly index: RawFileIndex;
  readonly isInvented: boolean;
}

/** @throws what the file system throws when the file cannot be read, or cannot be filed */
async function addOne(
  { rawDirectory, index, isInvented }: Target,
  { file, userDirectory }: { readonly file: string; readonly userDirectory: string },
): Promise<Outcome> {
  const path = resolve(userDirectory, file);
  const bytes = await readFile(path);
  const { layout, locales, question, messages } = parseQuestion({ path: file, bytes });
  if (layout === null || question === null) {
    const { name: place = '1:1', reason = 'Unexpected page, expected a question' } =
      messages.find(({ fatal }) => fatal === true) ?? {};
    return { kind: 'refused', place, reason };
  }
  if (!isInvented) {
    const mark = await findInventedMarkAbove(path);
    if (mark !== undefined || isOfInventedArchive(question)) return { kind: 'refused', reason: toInvention(mark) };
  }
  const text = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  const present = await index.find(text);
  if (present !== undefined) return { kind: 'already-had', path: present };
  return fileRawFile(rawDirectory, { questionNumber: question.questionNumber, layout, locales }, text);
}

/** Why a file of an invented archive is refused. @param mark - of the archive it lies in, if it lies in one */
function toInvention(mark: string | undefined): string {
  const from = mark === undefined ? '' : ` (${mark})`;
  return `Unexpected question of an invented archive${from}, expected one that was really asked`;
}

function refusal(error: unknown): Outcome {
  return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
}

function formatOutcome(file: string, outcome: Outcome, rawDirectory: string): string {
  switch (outcome.kind) {
    case 'added':
      return `added        ${file} as ${join(rawDirectory, outcome.path)}`;
    case 'already-had':
      return `already had  ${file} as ${join(rawDirectory, outcome.path)}`;
    case 'refused':
      return `refused      ${[file, ...(outcome.place === undefined ? [] : [outcome.place])].join(':')}: ${outcome.reason}`;
  }
}
