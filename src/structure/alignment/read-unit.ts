import { fold } from '../fold.ts';
import { findWebAddresses } from '../web-addresses.ts';
import { readFigures } from './read-figures.ts';
import type { Unit } from './unit.ts';

/**
 * `Fedasil`, `CGRA`, `@belgiumbe`; of a word of several parts (`Facebook-pagina`) each part. To pass over most characters
 * by what they are not takes less time than to look for them among all capitals.
 */
const name = /(?![a-z\s])[@\p{Lu}][\p{L}\p{N}_]+/gu;
const letter = /[\p{L}\p{N}_]/u;

/** Words with one capital are names from so many letters on: shorter ones are too often alike by chance (`En`, `Des`). */
const shortestName = 4;

/**
 * What words have that their translation has, too: their length, figures and dates however these are printed, and names.
 *
 * @param words - of a paragraph, or of several
 */
export function readUnit(words: string): Unit {
  const addresses = findWebAddresses(words);
  const names = new Set(addresses.map(({ href }) => href.toLowerCase()));
  const others = addresses.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, words);
  for (const { 0: printed, index } of others.matchAll(name)) {
    if (isName(printed) && !letter.test(others.charAt(index - 1))) names.add(printed.toLowerCase());
  }
  return { length: words.length, marks: { figures: readFigures(others), names, stems: readStems(others) } };
}

/** The stem of a word without a capital, which has two more letters at least. */
const stem = /(?<![\p{L}\p{N}_])[a-zà-öø-ÿœ]{4}(?=[a-zà-öø-ÿœ]{2})/gu;
const accented = /[à-öø-ÿœ]/;
const withoutAccent = new Map(Array.from('àáâãäåçèéêëìíîïñòóôõöùúûüý', (each) => [each, fold(each)]));

/** `admi` of `administration` and `administratie`, `prec` of `précaire` and `precair`. */
function readStems(words: string): ReadonlySet<string> {
  return new Set(words.match(stem)?.map(unaccented));
}

function unaccented(word: string): string {
  return accented.test(word) ? Array.from(word, (each) => withoutAccent.get(each) ?? each).join('') : word;
}

/** Whether a word with a capital or an `@` is a name or an abbreviation. */
function isName(printed: string): boolean {
  return printed.length >= shortestName || /\p{Lu}.*\p{Lu}|@/u.test(printed);
}
