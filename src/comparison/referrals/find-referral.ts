import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Passage } from '../../structure/block.ts';
import { findMentions } from '../../structure/mentions.ts';
import { wordsStart, type ReplyUnit } from '../division/reply-unit.ts';
import type { ReferralKind } from '../words/referral-wordings.ts';
import { clausesOf } from './clauses.ts';
import { findOffices } from './find-offices.ts';
import { foldInPlace } from './fold-in-place.ts';
import { readClause } from './read-clause.ts';

/** That a part of a reply says little else than that the answer is elsewhere. Places are in the reply's paragraphs. */
export interface Referral {
  /** `outside-competence` where it says so, whether or not it refers to the one who is competent. */
  readonly kind: ReferralKind;
  /** The clauses that show it. */
  readonly shownBy: readonly [Passage, ...Passage[]];
  /** The numbers of questions that these name. */
  readonly numbers: readonly { readonly at: Passage; readonly questionNumber: QuestionNumber }[];
  /** The members of a government that these name, by their offices as printed: `ministre de la Justice`. */
  readonly offices: readonly { readonly at: Passage; readonly words: string }[];
}

/** A part of more words says something itself. */
const mostWords = 120;

/**
 * Finds out whether a part of a reply only refers elsewhere, or is declared outside the minister's competence. Every one
 * of its clauses has to say so, but polite ones: a reply that answers anything and refers for the rest is an answer, and in
 * doubt a part is one, too.
 */
export function findReferral(unit: Pick<ReplyUnit, 'kind' | 'blocks' | 'passages' | 'words'>): Referral | undefined {
  const count = unit.words.reduce((sum, words) => sum + words.split(/\s+/).length, 0);
  if (count > mostWords) return undefined;
  const shownBy: Passage[] = [];
  const [numbers, offices]: [Referral['numbers'][number][], Referral['offices'][number][]] = [[], []];
  let kind: ReferralKind = 'refers';
  for (const [index, passage] of unit.passages.entries()) {
    const words = unit.words[index] ?? '';
    const folded = foldInPlace(words);
    const at = (start: number, end: number): Passage => {
      const from = wordsStart(unit, passage, index);
      return { kind: 'passage', paragraph: passage.paragraph, start: from + start, end: from + end };
    };
    for (const clause of clausesOf(folded)) {
      const read = readClause(folded.slice(clause.start, clause.end));
      if (read === 'other' && folded.slice(clause.start, clause.end).trim() !== '') return undefined;
      if (read === 'other' || read === 'courtesy') continue;
      if (read === 'outside-competence') kind = read;
      const printed = words.slice(clause.start, clause.end);
      const start = clause.start + printed.length - printed.trimStart().length;
      shownBy.push(at(start, clause.start + printed.trimEnd().length));
      const isInside = (span: { readonly start: number }): boolean => span.start >= start && span.start < clause.end;
      for (const mention of findMentions(words).filter(isInside)) {
        numbers.push({ at: at(mention.start, mention.end), questionNumber: mention.questionNumber });
      }
      for (const office of findOffices(words).filter(isInside)) {
        offices.push({ at: at(office.start, office.end), words: words.slice(office.start, office.end) });
      }
    }
  }
  const [first, ...others] = shownBy;
  return first ? { kind, shownBy: [first, ...others], numbers, offices } : undefined;
}
