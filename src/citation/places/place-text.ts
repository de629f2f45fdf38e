import { escapeTex } from './escape-tex.ts';

/** How a citation is written: in words, or in a format for programs. */
export type CitationForm = 'wording' | 'bibtex' | 'ris' | 'csl-json';

/** How each form names a place where its citation has the spot for one. It runs in the browser, too. */
export const placeText: Readonly<Record<CitationForm, (words: string) => string>> = {
  wording: (words) => `, ${words}`,
  bibtex: (words) => `,\n  note = {${escapeTex(words)}}`,
  ris: (words) => `\nN1  - ${words}`,
  'csl-json': (words) => `,\n  "note": ${JSON.stringify(words)}`,
};
