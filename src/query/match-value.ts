import { foldedLine, phrasePattern } from './folded-line.ts';
import { valueKey } from './value-key.ts';
import { wordsOf } from './words-of.ts';

/** What values are compared by, made once a list. */
interface ComparedValue {
  readonly value: string;
  readonly key: string;
  readonly line: string;
}

const compared = new WeakMap<readonly string[], readonly ComparedValue[]>();

function toCompared(values: readonly string[]): readonly ComparedValue[] {
  const known =
    compared.get(values) ?? values.map((value) => ({ value, key: valueKey(value), line: foldedLine(value) }));
  compared.set(values, known);
  return known;
}

/**
 * The values that something written means: those that are the same word for word; where none is, those that hold all its
 * words, as *vice-première ministre et ministre de l’Intérieur* does those of `ministre:intérieur`.
 *
 * @param values - a list that stays the same object while it is used, in any order
 */
export function findMeantValues(written: string, values: readonly string[]): string[] {
  const all = toCompared(values);
  const key = valueKey(written);
  const same = all.filter((one) => one.key === key);
  const patterns = written.split(/\s+/u).flatMap((words) => phrasePattern(words) ?? []);
  const meant = same.length > 0 ? same : all.filter(({ line }) => patterns.every((pattern) => pattern.test(line)));
  return meant.map(({ value }) => value);
}

/**
 * The values that begin as something written, or of which words begin so, while it is being written: each of its words has
 * to begin one of theirs. Those come first of which the beginning is meant; otherwise they stay in their order.
 *
 * @param values - a list that stays the same object while it is used, the likeliest first
 */
export function findBegunValues(written: string, values: readonly string[]): string[] {
  const beginnings = wordsOf(written).map(({ folded }) => folded);
  const key = beginnings.join('');
  const begun = toCompared(values).filter(
    (one) =>
      one.key.startsWith(key) ||
      beginnings.every((word) => one.line.includes(` ${word}`) || one.line.includes(`-${word}`)),
  );
  const isFirst = (one: ComparedValue): boolean => one.key.startsWith(key);
  return [...begun.filter(isFirst), ...begun.filter((one) => !isFirst(one))].map(({ value }) => value);
}
