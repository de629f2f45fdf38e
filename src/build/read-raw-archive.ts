import { VFileMessage } from 'vfile-message';
import { mapAtOnce } from '../collections/map-at-once.ts';
import type { JoinPart } from '../ingest/join-languages.ts';
import { parseQuestion } from '../ingest/parse-question.ts';
import type { Progress } from './progress.ts';
import { findLoss } from './find-loss.ts';
import { readRawFile } from './raw-files.ts';

/** What one raw file gave for the archive: its question and where it comes from, or `null`, and messages beside it. */
export interface RawReading {
  readonly path: string;
  readonly part: JoinPart | null;
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads raw files. None stops the others: a file that cannot be read is a message, and so is one whose reading does not
 * account for every byte.
 *
 * @param paths - relative to the folder of raw files, with `/`
 * @returns one reading a file, in the order given
 */
export async function readRawArchive(
  rawDirectory: string,
  paths: readonly string[],
  progress: Progress,
): Promise<RawReading[]> {
  const stage = progress.begin('Reading raw files', paths.length);
  const readings = await mapAtOnce(paths, async (path) => {
    const reading = await readOne(rawDirectory, path);
    stage.advance();
    return reading;
  });
  stage.end();
  return readings;
}

async function readOne(rawDirectory: string, path: string): Promise<RawReading> {
  const raw = await readRawFile(rawDirectory, path).catch((error: unknown) => unreadable(path, error));
  if (raw instanceof VFileMessage) return { path, part: null, messages: [raw] };
  const { layout, form, locales, question, messages, spans } = parseQuestion(raw);
  if (layout === null || question === null) return { path, part: null, messages };
  const loss = findLoss(raw, spans);
  if (loss) return { path, part: null, messages: [...messages, loss] };
  const source = { path, layout, locales, sha256: raw.sha256 };
  return { path, part: { source, question, form, spans }, messages };
}

/** The message for a file that the system does not let us read. */
export function unreadable(path: string, error: unknown): VFileMessage {
  const reason = error instanceof Error ? error.message : String(error);
  const message = new VFileMessage(`Unexpected failure, expected a readable file: ${reason}`, {
    place: { line: 1, column: 1 },
    ruleId: 'unreadable-file',
    source: 'build',
  });
  message.file = path;
  message.fatal = true;
  return message;
}
