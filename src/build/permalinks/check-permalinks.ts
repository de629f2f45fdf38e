import { join } from 'node:path';
import { localesOf } from '../../domain/locale.ts';
import type { MessageRecord } from '../../lint/message-record.ts';
import { compareLedger } from '../../permalinks/compare-ledger.ts';
import type { TextPermalinks } from '../../permalinks/to-permalinks.ts';
import type { HeldQuestion } from '../content.ts';
import { permalinksDirectoryOf, readLedger } from './ledger-files.ts';
import { toPermalinkMessages } from './permalink-messages.ts';

/** What an archive's ledger says of its questions. */
export interface PermalinkCheck {
  /** Every one an error: with any, nothing may be published. */
  readonly messages: readonly MessageRecord[];
  /** What is not recorded, in a line; `undefined` when there is nothing to say. */
  readonly remark: string | undefined;
}

/** The archive that is checked. */
export interface CheckedArchive {
  readonly contentDirectory: string;
  readonly questions: readonly Pick<HeldQuestion, 'facts' | 'textFacts'>[];
  readonly isInvented: boolean;
}

/** Compares the ids of all questions with the ledger of their archive. One that has none is not checked. */
export async function checkPermalinks(archive: CheckedArchive): Promise<PermalinkCheck> {
  const { contentDirectory, questions, isInvented } = archive;
  const ledger = await readLedger(contentDirectory);
  if (!ledger) {
    const directory = permalinksDirectoryOf(contentDirectory);
    const remark = `No ledger of published permalinks in ${directory}: npm run permalinks begins one`;
    return { messages: [], remark: isInvented ? undefined : remark };
  }
  const { broken, unrecorded } = compareLedger([...ledger.lines.keys()], textsOf(questions));
  const texts = { rawDirectory: join(contentDirectory, 'raw'), questions, places: ledger.lines };
  const messages = [...ledger.messages, ...(await toPermalinkMessages(broken, texts))];
  const remark = `${unrecorded} texts with permalinks that are not recorded yet: npm run permalinks records them`;
  return { messages, remark: messages.length === 0 && unrecorded > 0 ? remark : undefined };
}

/** The ids of questions, a text at a time. */
export function* textsOf(questions: CheckedArchive['questions']): Generator<TextPermalinks> {
  for (const { facts, textFacts } of questions) {
    for (const locale of localesOf(textFacts.permalinks)) {
      yield { questionNumber: facts.questionNumber, locale, permalinks: textFacts.permalinks[locale] ?? '' };
    }
  }
}

/** @throws Error that says how to go on, when anything is wrong with the permalinks of an archive, or with its ledger */
export function requireKeptPermalinks({ messages }: Pick<PermalinkCheck, 'messages'>): void {
  if (messages.length === 0) return;
  throw new Error(
    `Unexpected faults of permalinks (${messages.length}), expected every published id to lead to the words that it led ` +
      'to: nothing is published. Where the source itself was put right, ' +
      'npm run permalinks -- --correct NUMBER --because REASON records it',
  );
}
