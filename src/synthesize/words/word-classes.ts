import type { Locale } from '../../domain/locale.ts';
import { readEntries, readForms, type Entry } from './dictionary.ts';

/** The words of a language that sentences are filled with, the most frequent first; a noun and its plural share a place. */
export interface WordClasses {
  readonly nouns: readonly string[];
  readonly plurals: readonly string[];
  /** As they stand beside a plural, in the one form that they have for both genders. */
  readonly adjectives: readonly string[];
}

/** Endings of French adjectives that are the same for both genders; nouns have them, too, and are then left out. */
const epicene = /(?:ique|able|ible|iste|aire|esque|ieur|elle|ive)$/u;
const epiceneAdjective = /(?:ique|able|ible)$/u;

/** The plural that a flag of the Dutch dictionary gives a noun. */
const dutchPlurals: readonly (readonly [flag: string, condition: RegExp, ending: (word: string) => string])[] = [
  ['Za', /[^s]$/u, () => 's'],
  ['Zb', /[^eo]$/u, () => 'en'],
  ['Ze', /[bdfgklmnprst]$/u, (word) => `${word.slice(-1)}en`],
];

/**
 * Endings of adjectives made from other words, so that no name of an inhabitant or a substance comes with them. The flag
 * `Aa` says that they are inflected with nothing but an `e`.
 */
const dutchAdjective = /(?:lijk|isch|zaam|matig|achtig|air)$/u;

/**
 * The words of both languages by what they are in a sentence. Dutch words that are French ones as well, as `graveur`, are
 * left out: alone in a list of keywords nobody could tell their language.
 */
export function readWordClasses(): Readonly<Record<Locale, WordClasses>> {
  const fr = frenchClasses(readEntries('fr'));
  const french = new Set([...readForms('fr'), ...fr.plurals, ...fr.adjectives]);
  return { fr, nl: dutchClasses(readEntries('nl'), (form) => !french.has(form)) };
}

function frenchClasses(entries: readonly Entry[]): WordClasses {
  const regular = entries.filter(({ word, flags }) => flags.includes('S.') && !/[sxz]$/u.test(word));
  const words = [...new Set(regular.map(({ word }) => word))];
  const nouns = words.filter((word) => !epicene.test(word));
  const adjectives = words.filter((word) => epiceneAdjective.test(word));
  return { nouns, plurals: nouns.map((word) => `${word}s`), adjectives: adjectives.map((word) => `${word}s`) };
}

function dutchClasses(entries: readonly Entry[], isDutch: (form: string) => boolean): WordClasses {
  const plurals = new Map<string, string>();
  const adjectives = new Set<string>();
  for (const { word, flags } of entries) {
    const rule = dutchPlurals.find(([flag, condition]) => flags.includes(flag) && condition.test(word));
    const plural = rule ? word + rule[2](word) : '';
    if (rule && isDutch(word) && isDutch(plural) && !plurals.has(word)) plurals.set(word, plural);
    const inflected = `${word}e`;
    if (flags.includes('Aa') && dutchAdjective.test(word) && isDutch(inflected)) adjectives.add(inflected);
  }
  return { nouns: [...plurals.keys()], plurals: [...plurals.values()], adjectives: [...adjectives] };
}
