import type { Random } from './random.ts';

/** The same words in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly nl: string;
}

/** What a text is drawn with. */
export interface Draw {
  /** Its own draws. */
  readonly random: Random;
  /** The year in which it is written. */
  readonly year: number;
  /** The nouns that it comes back to, by their ranks; none for words that stand alone. */
  readonly topic: readonly number[];
}
