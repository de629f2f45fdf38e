/** The charset that bytes of Windows-1252 were read in, by the names of the WHATWG and IANA registries. */
export type DamagingCharset = 'x-mac-ce' | 'windows-1250' | 'windows-1257';

/** Where in a text a letter stands; see {@link places}. */
export type LetterPlace =
  | 'after-lower-case'
  | 'between-lower-case'
  | 'in-lower-case-word'
  | 'opening-lower-case-word'
  | 'after-vowel'
  | 'between-vowel-and-consonant'
  | 'inside-word'
  | 'alone'
  | 'opening-word'
  | 'closing-word'
  | 'before-final-s';

/** What stands before and after a letter in such a place, as sources of regular expressions. Names open with a capital: a word that opens with a small letter is none. */
export const places: Readonly<Record<LetterPlace, readonly [before: string, after: string]>> = {
  'after-lower-case': [String.raw`(?<=\p{Ll})`, ''],
  'between-lower-case': [String.raw`(?<=\p{Ll})`, String.raw`(?=\p{Ll})`],
  'in-lower-case-word': [String.raw`(?<=(?<!\p{L})\p{Ll}\p{L}{0,40})`, ''],
  'opening-lower-case-word': [String.raw`(?<!\p{L})`, String.raw`(?=\p{Ll})`],
  'after-vowel': ['(?<=[aeiou])', ''],
  'between-vowel-and-consonant': ['(?<=[aeou])', '(?=[bcdfglmnrstvz])'],
  'inside-word': [String.raw`(?<=\p{L})`, '(?![aou])'],
  alone: [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`],
  'opening-word': [String.raw`(?<!\p{L})`, String.raw`(?=\p{L})`],
  'closing-word': [String.raw`(?<=[\p{L}.!?])`, String.raw`(?!\p{L})`],
  'before-final-s': ['(?<=[aiouy])', String.raw`(?=s(?!\p{L}))`],
};

/**
 * Pairs of letters: what stands in the text, and what was written. All are one byte, so a repair never changes a length.
 *
 * `certain` pairs cannot be right in a French or Dutch word, nor in a Slavic or Baltic name. The others can, and are
 * repaired only in a file that shows a certain one of the same charset.
 */
export interface DamagedLetters {
  readonly charset: DamagingCharset;
  readonly certain: boolean;
  readonly places: readonly LetterPlace[];
  readonly pairs: readonly string[];
}

/** Seen on Dutch pages: `financiŽle`, `geÔnformeerd`, `ťťn`; rarer `financiėle`, `geďnformeerd`. The other pairs follow from the charsets. */
export const damagedLetters: readonly DamagedLetters[] = [
  {
    charset: 'x-mac-ce',
    certain: true,
    places: ['after-lower-case'],
    pairs: ['Žë', 'Ôï', 'Ťè', 'Íê', 'Áç', 'Óî', 'Űô', 'Ųö', 'Żû', 'Łü', 'Šá'],
  },
  { charset: 'x-mac-ce', certain: true, places: ['in-lower-case-word', 'opening-lower-case-word'], pairs: ['ťé'] },
  { charset: 'x-mac-ce', certain: true, places: ['in-lower-case-word', 'alone'], pairs: ['ŗà'] },
  { charset: 'x-mac-ce', certain: true, places: ['between-lower-case'], pairs: ['‚â'] },
  { charset: 'x-mac-ce', certain: false, places: ['inside-word'], pairs: ['ťé'] },
  { charset: 'x-mac-ce', certain: false, places: ['in-lower-case-word'], pairs: ['ůó', 'ýù'] },
  { charset: 'x-mac-ce', certain: false, places: ['opening-word'], pairs: ['ď“', 'Ď‘'] },
  { charset: 'x-mac-ce', certain: false, places: ['closing-word'], pairs: ['Ē”'] },
  { charset: 'x-mac-ce', certain: false, places: ['before-final-s'], pairs: ['í’'] },
  { charset: 'windows-1257', certain: true, places: ['in-lower-case-word', 'after-vowel'], pairs: ['ėë'] },
  {
    charset: 'windows-1257',
    certain: false,
    places: ['in-lower-case-word'],
    pairs: ['ļï', 'čè', 'źê', 'ēç', 'ąà', 'āâ', 'īî', 'ōô', 'ūû', 'łù'],
  },
  {
    charset: 'windows-1250',
    certain: true,
    places: ['in-lower-case-word', 'between-vowel-and-consonant'],
    pairs: ['ďï'],
  },
  { charset: 'windows-1250', certain: false, places: ['in-lower-case-word'], pairs: ['čè', 'ęê', 'ŕà', 'ůù', 'űû'] },
  { charset: 'windows-1250', certain: false, places: ['alone'], pairs: ['ŕà'] },
];

/** Letters beyond `a` to `z` that French and Dutch words have. A word with any other is foreign, and left as it is. */
export const ownLetters: readonly string[] = 'à â ä á ç é è ê ë î ï í ô ö ó ù û ü ú ÿ ñ œ æ ß ĳ'.split(' ');
