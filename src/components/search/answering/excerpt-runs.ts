import type { TextWord } from '../../../query/words-of.ts';
import { toPrintedApostrophes } from '../../../query/printed-apostrophes.ts';

/** A run of an excerpt, marked where it matches. */
export interface ExcerptRun {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Joins words into runs. Of a word that matches, the letters that do are marked, and not the signs around them nor an
 * article before an apostrophe; neighbours that match are one run.
 *
 * @param matches - by the ordinal of a word, what of it matches
 */
export function toExcerptRuns(
  words: readonly string[],
  matches: ReadonlyMap<number, readonly Pick<TextWord, 'start' | 'end'>[]>,
): ExcerptRun[] {
  const runs: { text: string; isMatch: boolean }[] = [];
  const add = (text: string, isMatch: boolean): void => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else runs.push({ text, isMatch });
  };
  let isOpen = false;
  for (const [index, printed] of words.entries()) {
    const word = toPrintedApostrophes(printed);
    const letters = matches.get(index);
    const [from, to] = [letters?.at(0)?.start ?? word.length, letters?.at(-1)?.end ?? word.length];
    if (index > 0) add(' ', isOpen && from === 0 && to > from);
    add(word.slice(0, from), false);
    add(word.slice(from, to), true);
    add(word.slice(to), false);
    isOpen = to > from && to === word.length;
  }
  return runs;
}
