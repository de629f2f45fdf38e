import { VFileMessage } from 'vfile-message';
import type { JoinPart } from '../../ingest/join-languages.ts';
import { parseQuestion } from '../../ingest/parse-question.ts';
import type { RawFileBytes } from '../raw-files.ts';
import { findLoss } from './find-loss.ts';

/** What a raw file gave that says something of a question: its part of it, and messages beside it. */
export interface PartReading {
  readonly part: JoinPart;
  readonly messages: readonly VFileMessage[];
}

/** What a raw file gave for the archive: its part of a question, or `null`, and messages beside it. */
export type RawReading = PartReading | { readonly part: null; readonly messages: readonly VFileMessage[] };

/** Reads a raw file. One whose reading does not account for every byte gives no question, and a message that says so. */
export function readRaw(raw: RawFileBytes): RawReading {
  const { layout, form, locales, question, messages, spans } = parseQuestion(raw);
  if (layout === null || question === null) return { part: null, messages };
  const loss = findLoss(raw, spans);
  if (loss) return { part: null, messages: [...messages, loss] };
  const source = { path: raw.path, layout, locales, sha256: raw.sha256 };
  return { part: { source, question, form, spans }, messages };
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
