import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMessageRecord } from '../../lint/message-record.ts';
import type { ContentRecord, UnreadRecord, WaitingRecord } from './content-record.ts';
import { sha256Of } from './file-state.ts';
import { joinQuestion } from './join-question.ts';
import { writeMarkdown, type ReplacedFile } from './markdown-files.ts';
import { readRaw, unreadable, type PartReading, type RawReading } from './raw-reading.ts';
import type { TableKeywords } from './table-keywords.ts';

/** The folders of an archive, absolute paths. */
export interface ContentFolders {
  readonly rawDirectory: string;
  /** Holds `fr/` and `nl/`. */
  readonly questionsDirectory: string;
}

/** Raw files that are read together: of one question, as far as is known. */
export interface FileGroup {
  /** Relative to the folder of raw files, in the order of all. */
  readonly paths: readonly string[];
  /** How the keywords of the tables among them are settled, where that is known. */
  readonly tables: readonly TableKeywords[];
}

/** What a group gave: a record for each question and each unread file, and the Markdown files that had other bytes before. */
export interface GroupReading {
  readonly records: readonly (ContentRecord | WaitingRecord)[];
  readonly replaced: readonly ReplacedFile[];
}

/**
 * Reads the raw files of a group, joins those of one question, looks at it, and writes its Markdown. No file stops the
 * others: one that cannot be read is a message.
 *
 * @throws what the file system throws when Markdown cannot be written
 */
export function readGroup({ rawDirectory, questionsDirectory }: ContentFolders, group: FileGroup): GroupReading {
  const unread: UnreadRecord[] = [];
  const byNumber = new Map<string, [PartReading, ...PartReading[]]>();
  for (const path of group.paths) {
    const { sha256, reading } = readOne(rawDirectory, path);
    const { part, messages } = reading;
    if (part === null) {
      unread.push({ kind: 'unread', path, sha256, messages: messages.map(toMessageRecord) });
      continue;
    }
    const others = byNumber.get(part.question.questionNumber);
    if (others) others.push({ part, messages });
    else byNumber.set(part.question.questionNumber, [{ part, messages }]);
  }
  const replaced: ReplacedFile[] = [];
  const questions = Array.from(byNumber.values(), (readings) =>
    joinQuestion(readings, group.tables, (question) => {
      const written = writeMarkdown(questionsDirectory, question);
      replaced.push(...written.replaced);
      return written.markdown;
    }),
  );
  return { records: [...questions, ...unread], replaced };
}

function readOne(rawDirectory: string, path: string): { sha256: string | null; reading: RawReading } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(rawDirectory, path));
  } catch (error) {
    return { sha256: null, reading: { part: null, messages: [unreadable(path, error)] } };
  }
  const sha256 = sha256Of(bytes);
  return { sha256, reading: readRaw({ path, bytes, sha256 }) };
}
