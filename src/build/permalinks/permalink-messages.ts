import { questionId } from '../../domain/place-id.ts';
import type { MessagePlace, MessageRecord } from '../../lint/message-record.ts';
import type { BrokenText } from '../../permalinks/compare-ledger.ts';
import type { LedgerLine } from '../../permalinks/ledger-line.ts';
import { nearestParagraph } from '../../permalinks/nearest-paragraph.ts';
import type { HeldQuestion } from '../content.ts';
import { locateParagraph } from './locate-paragraph.ts';

/** Where the texts are found that a ledger speaks of. */
export interface LedgerTexts {
  readonly rawDirectory: string;
  /** Those that the archive holds. */
  readonly questions: readonly Pick<HeldQuestion, 'facts' | 'textFacts'>[];
  /** Where the lines of the ledger stand. */
  readonly places: ReadonlyMap<LedgerLine, MessagePlace>;
}

/** What can happen to published ids. */
const findings = [
  { kind: 'vanished', ruleId: 'vanished-permalink', found: 'lack', expected: 'what was published' },
  { kind: 'changed', ruleId: 'changed-permalink', found: 'words', expected: 'those published' },
] as const;

/**
 * What is said of published ids that do not mean what they meant, every id by its name: at the paragraph of the first of
 * them in a raw file of the question, or, where the archive holds the question no more, in the line of the ledger.
 */
export async function toPermalinkMessages(
  broken: readonly BrokenText[],
  texts: LedgerTexts,
): Promise<readonly MessageRecord[]> {
  if (broken.length === 0) return [];
  const held = new Map(texts.questions.map((question) => [question.facts.questionNumber, question]));
  const messages: MessageRecord[] = [];
  for (const text of broken) {
    const { questionNumber, locale } = text.line;
    for (const { kind, ruleId, found, expected } of findings) {
      const ids = text[kind];
      const [first] = ids;
      const place = first === undefined ? undefined : await placeOf(first, text, held.get(questionNumber), texts);
      if (!place) continue;
      const reason = `Unexpected ${found} of ${questionNumber} (${locale}) at ${list(ids)}, expected ${expected}`;
      messages.push({ ...place, weight: 'error', ruleId, source: 'permalinks', reason });
    }
  }
  return messages;
}

/** Where something is said of an id. A question whose paragraph is not found in its raw files is named by the first of them. */
async function placeOf(
  id: string,
  text: BrokenText,
  question: LedgerTexts['questions'][number] | undefined,
  { rawDirectory, places }: LedgerTexts,
): Promise<MessagePlace | undefined> {
  const { locale } = text.line;
  const sources = question?.facts.sources ?? [];
  const [source] = sources;
  if (!question || !source) return places.get(text.line);
  const nearest = nearestParagraph(id, text, question.textFacts.permalinks[locale] ?? '');
  const kind = nearest?.sectionId === questionId ? 'question' : 'reply';
  const located = nearest && (await locateParagraph(rawDirectory, sources, { kind, locale, digest: nearest.digest }));
  return located ?? { file: source.path, line: 1, column: 1 };
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `#${id}`).join(', ');
}
