import type { Locale } from '../domain/locale.ts';

/**
 * Which words of one stem belong together. The engine's stems, Snowball's of French and of Dutch, are those of *commune* and
 * *communication*, of *over* and *overheid* alike; what such a stem has lost tells them apart.
 */

/** An ending that makes another word, and what a stem ends with that has not lost it. */
interface Ending {
  readonly name: string;
  readonly pattern: RegExp;
  readonly kept: RegExp;
}

/**
 * Endings in either language, in the singular and the plural. Those of verbs, of adjectives in their forms, and those by which
 * a reader hardly means another thing (`démocratie`, `démocratique`) are none of them.
 */
const endings: readonly Ending[] = [
  { name: 'ion', pattern: /[stx]ions?$/u, kept: /ion$/u },
  { name: 'ment', pattern: /ments?$/u, kept: /ment$/u },
  { name: 'able', pattern: /[ai]bles?$/u, kept: /[ai]bl$/u },
  { name: 'isme', pattern: /ismes?$/u, kept: /ism$/u },
  { name: 'iste', pattern: /istes?$/u, kept: /ist$/u },
  { name: 'ité', pattern: /ites?$/u, kept: /it$/u },
  { name: 'eur', pattern: /(?:eur|[tr]rice)s?$/u, kept: /(?:eur|ric)$/u },
  { name: 'heid', pattern: /he(?:id|den)$/u, kept: /heid$/u },
  { name: 'ing', pattern: /ing(?:s|en)?$/u, kept: /ing$/u },
  { name: 'iteit', pattern: /iteit(?:en)?$/u, kept: /iteit$/u },
  { name: 'achtig', pattern: /achtig(?:en?)?$/u, kept: /achtig$/u },
  { name: 'lijk', pattern: /lijks?e?$/u, kept: /lijk$/u },
  { name: 'baar', pattern: /ba(?:ar|re)$/u, kept: /baar$/u },
  { name: 'ij', pattern: /ij(?:en)?$/u, kept: /ij$/u },
  { name: 'sel', pattern: /sels?$/u, kept: /sel$/u },
  { name: 'aar', pattern: /a(?:ars?|ren)$/u, kept: /aar$/u },
  { name: 'atie', pattern: /aties?$/u, kept: /at(?:ie?)?$/u },
];

/**
 * The family of a word among those of its stem: the endings and the *ge* that the stem has lost. It is the same for all forms
 * of a word, and `''` for those that have lost neither.
 *
 * @param word - folded, as `foldWord` does
 * @param stem - the engine's, of the word or of one that ends like it
 */
export function familyOf(word: string, stem: string): string {
  return hasLostGe(word, stem) ? `ge ${endingFamilyOf(word, stem)}`.trim() : endingFamilyOf(word, stem);
}

/** {@link familyOf} of what stands at the end of a compound, whatever is before it. */
export function endingFamilyOf(word: string, stem: string): string {
  return endings.find(({ pattern, kept }) => pattern.test(word) && !kept.test(stem))?.name ?? '';
}

/** Whether a word may be another than that of its stem, whatever the stem. */
export function mayBeOther(word: string, locale: Locale): boolean {
  return (locale === 'nl' && word.includes('ge')) || endings.some(({ pattern }) => pattern.test(word));
}

/** Of words that stand at one place, the one that a stem is of. */
export function formOf(words: readonly string[], stem: string): string {
  return words.reduce((one, other) => (alikeness(other, stem) > alikeness(one, stem) ? other : one));
}

/** How many letters a word and a stem begin with alike. */
function alikeness(word: string, stem: string): number {
  if (hasLostGe(word, stem)) return stem.length;
  let letters = 0;
  while (letters < stem.length && word[letters] === stem[letters]) letters += 1;
  return letters;
}

/** Dutch stems are without *ge*: *meen* of `gemeente`, *voortzet* of `voortgezet`. */
function hasLostGe(word: string, stem: string): boolean {
  for (let at = word.indexOf('ge'); at !== -1; at = word.indexOf('ge', at + 1)) {
    const rest = stem.slice(at, at + tellingLetters);
    if (stem.startsWith(word.slice(0, at)) && rest !== '' && word.startsWith(rest, at + 2)) return true;
  }
  return false;
}

/** A stem may end otherwise than its words, as *sloot* of `gesloten`: so many letters behind *ge* are enough. */
const tellingLetters = 3;
