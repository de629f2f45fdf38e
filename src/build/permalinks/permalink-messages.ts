import type { MessagePlace, MessageRecord } from '../../lint/message-record.ts';
import type { BrokenText } from '../../permalinks/compare-ledger.ts';
import type { LedgerLine } from '../../permalinks/ledger-line.ts';
import type { HeldQuestion } from '../content.ts';

/**
 * What is said of published ids that do not mean what they meant, every id by its name: in the first raw file of the
 * question, at its beginning, or, where the archive holds the question no more, in the line of the ledger.
 *
 * @param questions - those that the archive holds
 * @param places - where the lines of the ledger stand
 */
export function toPermalinkMessages(
  broken: readonly BrokenText[],
  questions: readonly Pick<HeldQuestion, 'facts'>[],
  places: ReadonlyMap<LedgerLine, MessagePlace>,
): MessageRecord[] {
  if (broken.length === 0) return [];
  const rawFiles = new Map(questions.map(({ facts }) => [facts.questionNumber, facts.sources[0]?.path]));
  return broken.flatMap(({ line, vanished, changed }) => {
    const file = rawFiles.get(line.questionNumber);
    const place = file === undefined ? places.get(line) : { file, line: 1, column: 1 };
    const say = (ruleId: string, ids: readonly string[], reason: string): MessageRecord[] =>
      ids.length === 0 || !place ? [] : [{ ...place, weight: 'error', ruleId, source: 'permalinks', reason }];
    const of = `of ${line.questionNumber} (${line.locale})`;
    return [
      ...say('vanished-permalink', vanished, `Unexpected lack ${of} at ${list(vanished)}, expected what was published`),
      ...say('changed-permalink', changed, `Unexpected words ${of} at ${list(changed)}, expected those published`),
    ];
  });
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `#${id}`).join(', ');
}
