import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseQuestion } from '../ingest/parse-question.ts';
import { fileRawFile, type Filed } from './file-raw-file.ts';
import { findGivenFiles } from './find-given-files.ts';
import { indexRawFiles, type RawFileIndex } from './raw-file-index.ts';
import type { CommandContext } from './run-command.ts';

/** What became of a file that was brought in: where it stands now, or why it is refused, with the place in it if known. */
type Outcome = Filed | { readonly kind: 'refused'; readonly place?: string; readonly reason: string };

/**
 * Brings files into the archive: reads each, and files it among the raw files by what it says of itself. What gives no
 * question is refused, with the reader's message; it never stops the others.
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
  const index = await indexRawFiles(rawDirectory);
  for (const given of line.operands) {
    const files = await findGivenFiles(given, userDirectory).catch((error: unknown) => {
      report(given, refusal(error));
      return [];
    });
    for (const file of files) {
      report(file, await addOne(rawDirectory, index, { file, userDirectory }).catch(refusal));
    }
  }
  output.write(`${counts.added} added, ${counts['already-had']} already had, ${counts.refused} refused\n`);
  return counts.refused === 0;
}

/** @throws what the file system throws when the file cannot be read, or cannot be filed */
async function addOne(
  rawDirectory: string,
  index: RawFileIndex,
  { file, userDirectory }: { readonly file: string; readonly userDirectory: string },
): Promise<Outcome> {
  const bytes = await readFile(resolve(userDirectory, file));
  const { layout, locales, question, messages } = parseQuestion({ path: file, bytes });
  if (layout === null || question === null) {
    const { name: place = '1:1', reason = 'Unexpected page, expected a question' } =
      messages.find(({ fatal }) => fatal === true) ?? {};
    return { kind: 'refused', place, reason };
  }
  const text = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  const present = await index.find(text);
  if (present !== undefined) return { kind: 'already-had', path: present };
  return fileRawFile(rawDirectory, { questionNumber: question.questionNumber, layout, locales }, text);
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
