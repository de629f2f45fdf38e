import { letterWeights } from './language-letters.ts';
import { longestSequence, markEnds } from './language-word.ts';
import { wordWeights } from './language-words.ts';

/** No single word says more than this, and letters alone say less than a word that is known. */
const limits = { word: 4, letters: 3.5 } as const;
const letters = readRows(letterWeights);
const words = readRows(wordWeights);

/** The letters of the table, from 1 on: as digits they make a number of each sequence, which is found faster than a string. */
const digits = new Map(Array.from(new Set([...letters.keys()].join('')), (letter, index) => [letter, index + 1]));
const otherDigit = digits.size + 1;
const base = digits.size + 2;
const weights = new Map(Array.from(letters, ([sequence, weight]) => [toNumber(sequence), weight]));

/**
 * How much a word speaks for one of the languages, in natural log-odds: positive for French, negative for Dutch, near 0
 * for a word of both or of neither. A word of the table counts by its frequencies, any other by its letters.
 *
 * @param word - folded, without hyphen and without an elided article
 */
export function wordEvidence(word: string): number {
  const known = words.get(word);
  if (known !== undefined) return clamp(known, limits.word);
  const marked = Array.from(markEnds(word), toDigit);
  let evidence = 0;
  for (const letter of marked) evidence += weights.get(letter) ?? 0;
  const sequences = [...marked];
  for (let length = 2; length <= longestSequence; length += 1) {
    for (let start = 0; start + length <= marked.length; start += 1) {
      const sequence = (sequences[start] ?? 0) * base + (marked[start + length - 1] ?? 0);
      evidence += weights.get(sequence) ?? 0;
      sequences[start] = sequence;
    }
  }
  return clamp(evidence, limits.letters);
}

function toNumber(sequence: string): number {
  return Array.from(sequence).reduce((number, letter) => number * base + toDigit(letter), 0);
}

function toDigit(letter: string): number {
  return digits.get(letter) ?? otherDigit;
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
