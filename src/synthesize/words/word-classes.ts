import type { Locale } from '../../domain/locale.ts';
import { readEntries, readForms, type Entry } from './dictionary.ts';

/** The words of a language that sentences are filled with, the most frequent first; the forms of a word share a place. */
export interface WordClasses {
  readonly nouns: readonly string[];
  readonly plurals: readonly string[];
  /** As they stand beside a plural, in the one form that they have for both genders. */
  readonly adjectives: readonly string[];
  /** Infinitives of verbs that are inflected regularly; see `verb-forms.ts`. */
  readonly verbs: readonly string[];
}

/** Endings of French adjectives that are the same for both genders; nouns have them, too, and are then left out. */
const epicene = /(?:ique|able|ible|iste|aire|esque|ieur|elle|ive)$/u;
const epiceneAdjective = /(?:ique|able|ible)$/u;

/** The flag of a French verb in `er` whose stem stays as it is, but that `c` and `g` are softened, and `y` can change. */
const regularVerb = 'a0';
const keepsItsStem = /[^y]er$/u;

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

/** The flag of a Dutch infinitive. */
const infinitive = 'Vi';

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
  const isVerb = ({ word, flags }: Entry): boolean => flags.includes(regularVerb) && keepsItsStem.test(word);
  const others = new Set(entries.filter((entry) => !isVerb(entry)).map(({ word }) => word));
  const verbs = entries.filter((entry) => isVerb(entry) && !others.has(entry.word));
  return {
    nouns,
    plurals: nouns.map((word) => `${word}s`),
    adjectives: adjectives.map((word) => `${word}s`),
    verbs: [...new Set(verbs.map(({ word }) => word))],
  };
}

function dutchClasses(entries: readonly Entry[], isDutch: (form: string) => boolean): WordClasses {
  const plurals = new Map<string, string>();
  const adjectives = new Set<string>();
  const verbs = new Set<string>();
  for (const { word, flags } of entries) {
    const rule = dutchPlurals.find(([flag, condition]) => flags.includes(flag) && condition.test(word));
    const plural = rule ? word + rule[2](word) : '';
    if (rule && isDutch(word) && isDutch(plural) && !plurals.has(word)) plurals.set(word, plural);
    const inflected = `${word}e`;
    if (flags.includes('Aa') && dutchAdjective.test(word) && isDutch(inflected)) adjectives.add(inflected);
    if (flags.includes(infinitive) && isDutch(word)) verbs.add(word);
  }
  return {
    nouns: [...plurals.keys()],
    plurals: [...plurals.values()],
    adjectives: [...adjectives],
    verbs: [...verbs.difference(new Set(plurals.values()))],
  };
}
