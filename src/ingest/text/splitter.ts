import { splitKeywords, splitLanguages, splitParagraphs, type LanguageSplit } from './split-languages.ts';

export type { LanguageSplit } from './split-languages.ts';

/**
 * What knows French from Dutch. Each gives where the Dutch begins in what holds the French, then the Dutch: 0 when all of
 * it is Dutch, the length when none is, `undefined` when it cannot be decided. A split that is not certain is a guess.
 */
export interface LanguageSplitter {
  /** The offset in a line. */
  readonly splitLine: (line: string) => LanguageSplit | undefined;
  /** The index of a paragraph. */
  readonly splitParagraphs: (paragraphs: readonly string[]) => LanguageSplit | undefined;
  /** The index of a keyword. */
  readonly splitKeywords: (keywords: readonly string[]) => LanguageSplit | undefined;
}

/** The splitter that the reader uses. Any white space can stand where a space does. */
export const languageSplitter: LanguageSplitter = {
  splitLine: (line) => splitLanguages(line.replaceAll(/\s/g, ' ')),
  splitParagraphs,
  splitKeywords,
};
