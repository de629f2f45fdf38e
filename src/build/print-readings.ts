import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseQuestion, type Reading } from '../ingest/parse-question.ts';
import { toReadingRecord } from '../ingest/to-reading-record.ts';
import { unreadable } from './read-raw-archive.ts';
import type { CommandContext } from './run-command.ts';

/**
 * Prints what the reader finds in raw files: for each one line of JSON, in the order given, each file by itself. A
 * file that cannot be opened has a line too.
 *
 * @param output - standard output
 * @returns whether every file gave a question
 */
export async function printReadings(context: CommandContext, output: NodeJS.WritableStream): Promise<boolean> {
  const { line, userDirectory, progress } = context;
  const stage = progress.begin('Reading raw files', line.operands.length);
  let complete = true;
  for (const file of line.operands) {
    const reading = await readFileGiven(file, userDirectory);
    complete &&= reading.question !== null;
    if (!output.write(`${JSON.stringify(toReadingRecord(file, reading))}\n`)) await once(output, 'drain');
    stage.advance();
  }
  stage.end();
  return complete;
}

/** @param file - as the user gave it, which is how it is named in the messages */
async function readFileGiven(file: string, userDirectory: string): Promise<Reading> {
  try {
    return parseQuestion({ path: file, bytes: await readFile(resolve(userDirectory, file)) });
  } catch (error) {
    return { layout: null, form: null, locales: [], question: null, messages: [unreadable(error)], spans: [] };
  }
}
