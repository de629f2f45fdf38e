import type { LocalPiece } from '../blocks/local-piece.ts';
import type { Piece } from '../text/source-text.ts';

/** A page cut into its blocks: the lines, or the cells, of each in the order printed. Every layout gives this. */
export interface PageBlocks {
  readonly session: LocalPiece[];
  readonly pageDate: LocalPiece[];
  readonly numberLine: LocalPiece[];
  readonly authors: LocalPiece[];
  readonly addressee: LocalPiece[];
  readonly title: LocalPiece[];
  readonly keywords: LocalPiece[];
  readonly chronology: LocalPiece[];
  readonly relations: LocalPiece[];
  readonly heading: LocalPiece[];
  /** Everything after the heading, blank lines included. */
  readonly body: LocalPiece[];
}

/** A page of which nothing is known yet. */
export function emptyPage(): PageBlocks {
  return {
    session: [],
    pageDate: [],
    numberLine: [],
    authors: [],
    addressee: [],
    title: [],
    keywords: [],
    chronology: [],
    relations: [],
    heading: [],
    body: [],
  };
}

/** Whether a line is a rule of a print: underscores, 8 or 16 of them, once or twice. */
export function isRule({ text }: Piece): boolean {
  return text.includes('____') && /^[\s_]*$/.test(text);
}
