import { join } from 'node:path';
import { groupByName } from '../build/content/question-groups.ts';
import { readRaw } from '../build/content/raw-reading.ts';
import { findRawFiles, readRawFile } from '../build/raw-files.ts';
import { mapAtOnce } from '../collections/map-at-once.ts';
import { joinReadings } from '../ingest/join-languages.ts';
import { parseQuestion } from '../ingest/parse-question.ts';

/**
 * What is done with the raw files of an archive, each step with what the one before it does: `decode` opens and hashes
 * a file and makes text of its bytes; `read` reads the question, too, and keeps nothing; `join` reads the files that are of
 * one question by their names, and joins those that are.
 */
export const readerWorks = ['decode', 'read', 'join'] as const;
export type ReaderWork = (typeof readerWorks)[number];

/** What was done: how many files and bytes, and what came of them, so that nothing can be left out unseen. */
export interface WorkDone {
  readonly files: number;
  readonly bytes: number;
  /** Questions, one for each file unless they were joined; for `decode` none. */
  readonly questions: number;
}

/**
 * Does a work on the raw files of a folder.
 *
 * @param most - of the files in the order of their paths, at most so many
 */
export async function doReaderWork(work: ReaderWork, contentDirectory: string, most = Infinity): Promise<WorkDone> {
  const rawDirectory = join(contentDirectory, 'raw');
  const paths = (await findRawFiles(rawDirectory)).slice(0, most);
  if (work === 'join') return joinAll(rawDirectory, paths);
  let [bytes, questions] = [0, 0];
  const decoder = new TextDecoder();
  await mapAtOnce(paths, async (path) => {
    const raw = await readRawFile(rawDirectory, path);
    bytes += raw.bytes.length;
    if (work === 'decode') decoder.decode(raw.bytes);
    else if (parseQuestion(raw).question !== null) questions += 1;
  });
  return { files: paths.length, bytes, questions };
}

async function joinAll(rawDirectory: string, paths: readonly string[]): Promise<WorkDone> {
  const questions = new Set<string>();
  for (const group of groupByName(paths)) {
    const files = await mapAtOnce(group.paths, (path) => readRawFile(rawDirectory, path));
    const parts = files.flatMap((raw) => readRaw(raw).part ?? []);
    for (const [number, ofQuestion] of Map.groupBy(parts, ({ question }) => question.questionNumber)) {
      joinReadings(ofQuestion);
      questions.add(number);
    }
  }
  return { files: paths.length, bytes: 0, questions: questions.size };
}
