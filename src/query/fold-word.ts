import type { Locale } from '../domain/locale.ts';

/** Letters that are two in one. */
const ligatures: readonly (readonly [ligature: string, letters: string])[] = [
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
];

/** As keyboards, scanners and old character sets write them; that of a quotation opens a Dutch `‘s avonds` as well. */
export const apostrophes = "'’‘ʼ´";

const apostrophe = new RegExp(`[${apostrophes}]`, 'gu');

const lastLetter = new RegExp(`[${apostrophes}]\\p{L}$`, 'u');

/** Whether a word ends with a letter behind an apostrophe: none is longer that begins so, `zonder` is not to be found for `zo’n`. */
export function isWholeWord(word: string): boolean {
  return lastLetter.test(word);
}

/**
 * A word as it is given to the engine, which knows accents and case by itself: without apostrophes (`foto’s` is *fotos*),
 * its accents composed.
 */
export function plainWord(word: string): string {
  return word.replace(apostrophe, '').normalize('NFC');
}

/**
 * A word as it is compared: in lower case and without accents besides, `œ` and `æ` two letters each. `Œuvre` is *oeuvre*.
 * Letters and digits alone are left.
 */
export function foldWord(word: string): string {
  return expandLigatures(plainWord(word))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * A word as the engine has to be asked for it, which does not know that a ligature is two letters: with each as two, and
 * with each such pair as one. Only French is printed both ways: in Dutch `oe` is a vowel of its own.
 */
export function ligatureWritings(word: string, locale: Locale): string[] {
  const expanded = expandLigatures(word);
  if (locale === 'nl') return [...new Set([word, expanded])];
  const joined = ligatures.reduce((written, [ligature, letters]) => written.replaceAll(letters, ligature), expanded);
  return [...new Set([expanded, joined])];
}

function expandLigatures(word: string): string {
  return ligatures.reduce((written, [ligature, letters]) => written.replaceAll(ligature, letters), word);
}
