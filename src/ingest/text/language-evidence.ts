import { letterWeights } from './language-letters.ts';
import { letterSequences } from './language-word.ts';
import { wordWeights } from './language-words.ts';

/** No single word says more than this, and letters alone say less than a word that is known. */
const limits = { word: 4, letters: 3.5 } as const;
const letters = readRows(letterWeights);
const words = readRows(wordWeights);

/**
 * How much a word speaks for one of the languages, in natural log-odds: positive for French, negative for Dutch, near 0
 * for a word of both or of neither. A word of the table counts by its frequencies, any other by its letters.
 *
 * @param word - folded, without hyphen and without an elided article
 */
export function wordEvidence(word: string): number {
  const known = words.get(word);
  if (known !== undefined) return clamp(known, limits.word);
  let evidence = 0;
  for (const sequence of letterSequences(word)) evidence += letters.get(sequence) ?? 0;
  return clamp(evidence, limits.letters);
}

/** A value brought between `-limit` and `limit`. */
export function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** The rows `<tenths> <entry> <entry>…` of a derived table, as a map from an entry to its weight. */
function readRows(rows: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const row of rows) {
    const [tenths, ...entries] = row.split(' ');
    for (const entry of entries) weights.set(entry, Number(tenths) / 10);
  }
  return weights;
}
