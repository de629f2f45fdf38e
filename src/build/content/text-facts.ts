import type { Localized } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Question } from '../../domain/question.ts';
import { toPermalinks } from '../../permalinks/to-permalinks.ts';
import { toTextOutline, type TextOutline } from '../../comparison/outline/text-outline.ts';
import { alignmentOf } from '../../structure/alignment/alignment-of.ts';
import { formatRows, type SectionRows } from '../../structure/alignment/row-notation.ts';
import { mentionedNumbersOf } from '../../structure/mentioned-numbers.ts';

/** How many paragraphs texts have that both languages have, and how many of them have no counterpart. */
export interface AlignmentCounts {
  readonly paragraphs: number;
  readonly alone: number;
}

/**
 * What is found in the texts of a question and is needed where they are not read: to plan the pages of other questions,
 * and to report on the whole archive.
 */
export interface TextFacts {
  /** The other questions that its texts mention, by number. */
  readonly mentions: readonly QuestionNumber[];
  /** The ids of its places with the digests of their words, as the ledger of permalinks writes them. */
  readonly permalinks: Localized<string>;
  readonly alignment: AlignmentCounts;
  readonly rows: SectionRows;
  readonly outline: TextOutline;
}

/** Finds in the texts of a question what is needed without them. */
export function toTextFacts(question: Question): TextFacts {
  const { paragraphs, alone, rows } = alignmentOf(question);
  return {
    mentions: mentionedNumbersOf(question),
    permalinks: toPermalinks(question),
    alignment: { paragraphs, alone: alone.length },
    rows: Object.fromEntries(Array.from(rows, ([sectionId, ofSection]) => [sectionId, formatRows(ofSection)])),
    outline: toTextOutline(question),
  };
}
