/** Where the Dutch begins: at 0 there is no French, at the length no Dutch. An uncertain split is the best guess. */
export interface LanguageSplit {
  readonly at: number;
  readonly certain: boolean;
}

/** What knows French from Dutch. `undefined` means that it cannot be decided. */
export interface LanguageSplitter {
  /** The offset in a line, French then Dutch, where the Dutch begins. */
  readonly splitLine: (line: string) => LanguageSplit | undefined;
  /** The index of the first Dutch paragraph of a text, French then Dutch. */
  readonly splitParagraphs: (paragraphs: readonly string[]) => LanguageSplit | undefined;
}

const dutch = /\b(de|het|een|van|voor|met|niet|overheidsdiensten|ministerie|gemeenschap|burgers|sociale|media)\b/gi;
const french = /[éèàê]|\b(le|la|les|des|du|un|une|pour|avec|pas|services|publics)\b/gi;
const isDutch = (s: string): boolean => (s.match(dutch) ?? []).length > (s.match(french) ?? []).length;

/** The splitter that the reader uses. */
export const languageSplitter: LanguageSplitter = {
  splitLine: (line) => {
    const at = line.indexOf(' Federale');
    return at < 0 ? undefined : { at: at + 1, certain: true };
  },
  splitParagraphs: (paragraphs) => {
    const at = paragraphs.findIndex((p, i) => isDutch(p) && i >= paragraphs.length / 2);
    return at < 0 ? undefined : { at, certain: true };
  },
};
