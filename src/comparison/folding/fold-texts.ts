import type { Locale } from '../../domain/locale.ts';
import { shareWords } from '../texts/share-words.ts';
import { comparedText, type ComparedText } from '../texts/compared-text.ts';
import { compareWords, type WordComparison } from '../texts/word-differences.ts';
import { NearTexts } from './near-texts.ts';

/** A text that can be folded with others. */
export interface Foldable {
  readonly locale: Locale;
  /** Its stretches in reading order, as printed. */
  readonly words: readonly string[];
}

/** The same words, by all who gave them, in reading order. */
export interface FoldedVersion<T extends Foldable> {
  readonly givers: readonly [T, ...T[]];
  /** How it differs from the first version of its fold; `null` for that version itself. */
  readonly comparison: WordComparison | null;
}

/** Identical and nearly identical texts. The first version stands for all; each other differs from it in some words. */
export interface Fold<T extends Foldable> {
  readonly versions: readonly [FoldedVersion<T>, ...FoldedVersion<T>[]];
}

/**
 * Texts are nearly identical where four fifths of their words are the same in the same order: a name, a figure or a
 * sentence of five is then another, and a reader who saw the one reads the differences faster than the other text. In an
 * invented archive of 1,000 questions no two texts written apart reach 0.75, and one with a sentence more is at 0.8 or
 * above but where it is short. Of {@link fewestWords} words two can differ at most; of shorter ones each word counts, and
 * only identical ones are folded.
 */
export const leastLikeness = 0.8;
export const fewestWords = 10;

/** More differing words than on half a page are read as another text. It bounds the time a comparison takes, too. */
export const mostEdits = 400;

interface Building<T extends Foldable> {
  readonly versions: { readonly givers: T[]; readonly comparison: WordComparison | null }[];
  readonly text: ComparedText;
}

/**
 * Folds texts: those that are the same but for white space, apostrophes, quotation marks and dashes into one version, and
 * versions that differ in few words into one fold. Every text is in one version of one fold. Folds, versions and
 * givers follow the order of the texts. Languages are never mixed.
 *
 * Takes time in proportion to the texts: the same ones are found by their words, nearly the same ones among the few
 * that share the rarest of their pairs of words with them (`texts/sketch.ts`).
 *
 * @param compare - compares two texts by word; a test counts its calls
 */
export function foldTexts<T extends Foldable>(
  texts: readonly T[],
  compare: typeof compareWords = compareWords,
): Fold<T>[] {
  const folds: Building<T>[] = [];
  const versions = new Map<string, Building<T>['versions'][number]>();
  const near: Readonly<Record<Locale, NearTexts<Building<T>>>> = { fr: new NearTexts(), nl: new NearTexts() };
  for (const giver of texts) {
    const text = comparedText(giver.words);
    const normal = `${giver.locale} ${text.normal}`;
    const same = versions.get(normal);
    if (same) {
      same.givers.push(giver);
      continue;
    }
    const sketch = text.keys.length < fewestWords ? [] : text.sketch;
    const found = findNearest(text, near[giver.locale].candidatesFor(sketch), compare);
    const version = { givers: [giver], comparison: found?.comparison ?? null };
    versions.set(normal, version);
    if (found) {
      found.fold.versions.push(version);
      continue;
    }
    const fold = { versions: [version], text };
    folds.push(fold);
    near[giver.locale].add(sketch, fold);
  }
  return folds.map(toFold);
}

function findNearest<T extends Foldable>(
  text: ComparedText,
  candidates: readonly Building<T>[],
  compare: typeof compareWords,
): { readonly fold: Building<T>; readonly comparison: WordComparison } | undefined {
  let best: { readonly fold: Building<T>; readonly comparison: WordComparison } | undefined;
  for (const fold of candidates) {
    if (shareWords(fold.text.keys, text.keys).likeness < leastLikeness) continue;
    const comparison = compare(fold.text.tokens, text.tokens, mostEdits);
    if (!comparison || comparison.likeness < leastLikeness) continue;
    if (!best || comparison.likeness > best.comparison.likeness) best = { fold, comparison };
  }
  return best;
}

function toFold<T extends Foldable>({ versions }: Building<T>): Fold<T> {
  const [first, ...others] = versions.flatMap(({ givers: [giver, ...more], comparison }): FoldedVersion<T>[] =>
    giver ? [{ givers: [giver, ...more], comparison }] : [],
  );
  if (!first) throw new RangeError('Unexpected fold without a text, expected one at least');
  return { versions: [first, ...others] };
}
