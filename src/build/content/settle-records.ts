import type { QuestionNumber } from '../../domain/question-number.ts';
import { collectKeywords } from '../../ingest/divide-keywords.ts';
import { compareBytes } from '../raw-files.ts';
import { filesOf, numberOf, type ContentRecord, type QuestionRecord, type WaitingRecord } from './content-record.ts';
import type { FileGroup } from './read-group.ts';
import { areSameKeywords, settleKeywords, type TableKeywords } from './table-keywords.ts';

/** Records that stand, and files that are to be read again. */
export interface Settling {
  readonly settled: readonly ContentRecord[];
  readonly groups: readonly FileGroup[];
}

/**
 * Tells the records of a whole archive that stand from the questions that depend on more than they were read with: whose
 * files were not all read together, and those with a table whose keywords the rest of the archive settles otherwise.
 */
export function settleRecords(records: readonly (ContentRecord | WaitingRecord)[]): Settling {
  const settled: ContentRecord[] = records.filter((record) => record.kind === 'unread');
  const groups: FileGroup[] = [];
  const questions = records.filter((record) => record.kind !== 'unread');
  const settleTable = tableSettler(questions);
  for (const [record, ...others] of byNumber(questions)) {
    const ofQuestion = [record, ...others];
    const tables = ofQuestion.flatMap((each) => each.tables.map(settleTable));
    if (others.length === 0 && record.kind !== 'waiting' && areSettled(record, tables)) settled.push(record);
    else groups.push({ paths: ofQuestion.flatMap(pathsOf).sort(compareBytes), tables });
  }
  return { settled, groups };
}

/** The records of each question. */
function byNumber(records: readonly QuestionRecord[]): Iterable<[QuestionRecord, ...QuestionRecord[]]> {
  const questions = new Map<QuestionNumber, [QuestionRecord, ...QuestionRecord[]]>();
  for (const record of records) {
    const others = questions.get(numberOf(record));
    if (others) others.push(record);
    else questions.set(numberOf(record), [record]);
  }
  return questions.values();
}

/** Settles the keywords of a table by those of all files that are none. */
function tableSettler(records: readonly QuestionRecord[]): (table: TableKeywords) => TableKeywords {
  const hasTables = records.some(({ tables }) => tables.length > 0);
  const known = collectKeywords(hasTables ? records.flatMap(({ keywords }) => keywords) : []);
  return ({ path, printed }) => ({ path, printed, settled: settleKeywords(printed, known) });
}

function areSettled(record: QuestionRecord, tables: readonly TableKeywords[]): boolean {
  return record.tables.every(({ settled }, index) => areSameKeywords(settled, tables[index]?.settled ?? {}));
}

function pathsOf(record: QuestionRecord): string[] {
  return filesOf(record).map(({ path }) => path);
}
