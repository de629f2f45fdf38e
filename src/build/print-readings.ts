import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseQuestion, type Reading } from '../ingest/parse-question.ts';
import { toReadingRecord } from '../ingest/to-reading-record.ts';
import { unreadable } from './content/raw-reading.ts';
import type { CommandContext } from './run-command.ts';

/**
 * Prints what the reader finds in raw files: for each one line of JSON, in the order given, each file by itself. A
 * file that cannot be opened has a line too. It ends early when whoever reads the lines wants no more.
 *
 * @param output - standard output
 * @returns whether every file gave a question
 */
export async function printReadings(context: CommandContext, output: NodeJS.WritableStream): Promise<boolean> {
  const { line, userDirectory, progress } = context;
  // On a terminal the lines themselves show how far it has come, and would be written across the bar.
  const isShown = 'isTTY' in output && output.isTTY === true;
  const stage = isShown ? undefined : progress.begin('Reading raw files', line.operands.length);
  let complete = true;
  async function* records() {
    for (const file of line.operands) {
      const reading = await readFileGiven(file, userDirectory);
      complete &&= reading.question !== null;
      yield `${JSON.stringify(toReadingRecord(file, reading))}\n`;
      stage?.advance();
    }
  }
  await pipeline(records, output, { end: false }).catch(unlessReaderLeft);
  stage?.end();
  return complete;
}

/** @throws the error, unless it says that the other end of a pipe was closed, as `head` does */
function unlessReaderLeft(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}

/** @param file - as the user gave it, which is how it is named in the messages */
async function readFileGiven(file: string, userDirectory: string): Promise<Reading> {
  try {
    return parseQuestion({ path: file, bytes: await readFile(resolve(userDirectory, file)) });
  } catch (error) {
    return { layout: null, form: null, locales: [], question: null, messages: [unreadable(file, error)], spans: [] };
  }
}
