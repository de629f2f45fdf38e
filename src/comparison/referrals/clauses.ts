import type { Span } from '../../structure/block.ts';
import { turns } from '../words/referral-wordings.ts';

/** The ends of sentences and their halves. A short word with a full stop is an abbreviation: `M.`, `nr.`, `art.` */
const ends = new RegExp(
  `(?:\\p{L}{4}|[\\p{N})\\]»"”'])[.…]+\\s+(?=\\S)|[!?;]\\s+(?=\\S)|[,\\s]\\s*(?=(?:${turns.join('|')}) )`,
  'gu',
);

/**
 * The clauses of words: sentences, and their parts where a new thought begins. Together they are the words. They are looked
 * for one by one, for the first can tell all.
 */
export function* clausesOf(folded: string): Generator<Span, void, undefined> {
  let start = 0;
  for (const { 0: end, index } of folded.matchAll(ends)) {
    const cut = index + end.length;
    if (cut === 0 || cut >= folded.length) continue;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end: folded.length };
}
