import { negations } from '../words/negations.ts';
import {
  courtesies,
  pointAlone,
  referralWordings,
  referredThings,
  relatives,
  thingsInside,
  type ReferralKind,
} from '../words/referral-wordings.ts';

/** What a clause says: that the answer is elsewhere, something polite, or anything else. */
export type ClauseReading = ReferralKind | 'courtesy' | 'other';

/** Longer clauses say more than that the answer is elsewhere, and so do more words before the turn of phrase. */
const mostWords = 70;
const mostWordsBefore = 25;

const wordings = referralWordings.map(({ kind, pattern }) => ({ kind, pattern: toPattern(pattern) }));
const alone = new RegExp(pointAlone, 'u');
const polite = toPattern(`(?:${courtesies.join('|')})`);

function toPattern(written: string): RegExp {
  const widened = written.replaceAll(/(?<!\{)[WL]/g, (mark) => `(?:[\\p{L}'-]+ ){0,${mark === 'W' ? 4 : 8}}`);
  return new RegExp(`(?<![\\p{L}-])(?:${widened})(?![\\p{L}-])`, 'u');
}

/** Reads a clause. @param clause - in folded words, see `fold-in-place.ts` */
export function readClause(clause: string): ClauseReading {
  const words = wordsIn(clause);
  if (words.length <= mostWords) {
    const canRefer = namesAnother(words) || alone.test(clause);
    for (const { kind, pattern } of wordings) {
      if (kind === 'refers' && !canRefer) continue;
      const index = pattern.exec(clause)?.index;
      if (index !== undefined && isSaidOfQuestion(clause.slice(0, index))) return kind;
    }
  }
  const isCourtesy = polite.test(clause) && !/\d/.test(clause) && !words.some((word) => negations.includes(word));
  return isCourtesy && words.length <= mostWordsBefore ? 'courtesy' : 'other';
}

/** Words before a turn of phrase may lead to it; they may not answer by themselves. */
function isSaidOfQuestion(before: string): boolean {
  const words = wordsIn(before);
  const own = words.at(-1) === 'ne' ? words.slice(0, -1) : words;
  if (own.length > mostWordsBefore || relatives.includes(own.at(-1) ?? '')) return false;
  return !own.some((word) => negations.includes(word)) && !/\d{3}/.test(before.replaceAll(/\d-\d+/g, ''));
}

function namesAnother(words: readonly string[]): boolean {
  return words.some((word) => referredThings.includes(word)) && !words.some((word) => thingsInside.includes(word));
}

function wordsIn(words: string): string[] {
  return (
    words.match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu)?.flatMap((word) => word.replace(/^(?:[dlnsmj]|qu)'/, '')) ?? []
  );
}
