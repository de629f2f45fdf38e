/** What is aligned: a paragraph, or paragraphs that stand together. */
export interface Unit {
  /** In characters. */
  readonly length: number;
  /** What both languages print alike, by what it is worth as evidence. */
  readonly marks: Readonly<Record<MarkKind, ReadonlySet<string>>>;
}

/**
 * `figures`: numbers, dates and question numbers. `names`: names, abbreviations and addresses on the web. `stems`: the
 * beginnings of longer words, which are the same where both languages have the word of a third.
 */
export const markKinds = ['figures', 'names', 'stems'] as const;
export type MarkKind = (typeof markKinds)[number];
