import { join } from 'node:path';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { formatMessages } from '../../lint/format-messages.ts';
import type { MessageRecord } from '../../lint/message-record.ts';
import { compareLedger, type LedgerComparison } from '../../permalinks/compare-ledger.ts';
import { formatCorrection } from '../../permalinks/corrections.ts';
import { textsOf, type CheckedArchive } from './check-permalinks.ts';
import { appendCorrections, readLedger, writeLedger, type FoundLedger } from './ledger-files.ts';
import { toPermalinkMessages } from './permalink-messages.ts';

const emptyLedger: FoundLedger = { lines: new Map(), messages: [] };

/** The questions whose published words have changed and may, and why. */
export interface Correction {
  readonly questionNumbers: readonly QuestionNumber[];
  /** In words; kept with the correction. */
  readonly reason: string;
}

/** What became of the ledger of an archive. */
export interface RecordedPermalinks extends Pick<LedgerComparison, 'corrected' | 'unrecorded'> {
  /** What is wrong with its files: then nothing was written. Else the texts that would break it, whose lines stayed. */
  readonly messages: readonly MessageRecord[];
  /** The questions that were to be corrected, and of which nothing is broken. */
  readonly kept: readonly QuestionNumber[];
  /** How many texts it has. */
  readonly texts: number;
}

/**
 * Records in the ledger of an archive the ids that it does not know, and begins one where there is none. Where a
 * published id would vanish or mean other words the ledger stays as it is, unless that is a correction.
 *
 * @throws Error when a question to correct is neither in the archive nor in its ledger; nothing is written then
 */
export async function recordPermalinks(
  { contentDirectory, questions }: Omit<CheckedArchive, 'isInvented'>,
  correction: Correction,
): Promise<RecordedPermalinks> {
  const ledger = (await readLedger(contentDirectory)) ?? emptyLedger;
  const before = [...ledger.lines.keys()];
  if (ledger.messages.length > 0) {
    return { messages: ledger.messages, corrected: [], unrecorded: 0, kept: [], texts: before.length };
  }
  const toCorrect = new Set(correction.questionNumbers);
  const known = new Set(
    [...before, ...questions.map(({ facts }) => facts)].map(({ questionNumber }) => questionNumber),
  );
  const unknown = correction.questionNumbers.filter((questionNumber) => !known.has(questionNumber));
  if (unknown.length > 0) {
    throw new Error(`Unexpected --correct ${unknown.join(', ')}, expected questions of the archive or its ledger`);
  }
  const { broken, corrected, unrecorded, lines } = compareLedger(before, textsOf(questions), toCorrect);
  await appendCorrections(
    contentDirectory,
    corrected.map((text) => formatCorrection(text, correction.reason)),
  );
  await writeLedger(contentDirectory, lines);
  const texts = { rawDirectory: join(contentDirectory, 'raw'), questions, places: ledger.lines };
  const messages = await toPermalinkMessages(broken, texts);
  const kept = [...toCorrect].filter((number) => corrected.every(({ line }) => line.questionNumber !== number));
  return { messages, corrected, unrecorded, kept, texts: lines.length };
}

/**
 * What was recorded, for a person.
 *
 * @param nameOf - how a file is shown
 */
export function formatRecordedPermalinks(
  { messages, corrected, unrecorded, kept, texts }: RecordedPermalinks,
  nameOf: (file: string) => string,
): string {
  const byFile = Map.groupBy(messages, ({ file }) => file);
  return [
    ...Array.from(byFile, ([file, ofFile]) => formatMessages(file, ofFile, nameOf)),
    ...corrected.map(({ line, vanished, changed }) => {
      return `Corrected ${line.questionNumber} (${line.locale}): ${changed.length} ids changed, ${vanished.length} vanished`;
    }),
    ...kept.map((questionNumber) => `Nothing to correct in ${questionNumber}`),
    `${unrecorded} texts recorded anew, ${texts} in the ledger`,
  ].join('\n');
}
