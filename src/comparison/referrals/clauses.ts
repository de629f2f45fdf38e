import type { Span } from '../../structure/block.ts';
import { turns } from '../words/referral-wordings.ts';

/** The ends of sentences and their halves. A short word with a full stop is an abbreviation: `M.`, `nr.`, `art.` */
const ends = new RegExp(
  `(?:\\p{L}{4}|[\\p{N})\\]»"”'])[.…]+\\s+(?=\\S)|[!?;]\\s+(?=\\S)|[,\\s]\\s*(?=(?:${turns.join('|')}) )`,
  'gu',
);

/** The clauses of words: sentences, and their parts where a new thought begins. Together they are the words. */
export function clausesOf(folded: string): readonly Span[] {
  const cuts = Array.from(folded.matchAll(ends), ({ 0: end, index }) => index + end.length);
  const starts = [0, ...cuts.filter((cut) => cut > 0 && cut < folded.length)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? folded.length }));
}
