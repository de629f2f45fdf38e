import type { LocalPiece } from '../blocks/local-piece.ts';

/**
 * A page cut into its blocks: the lines, or the cells, of each in the order printed. Every layout gives this, filled
 * block by block.
 */
export interface PageBlocks {
  session: LocalPiece[];
  pageDate: LocalPiece[];
  numberLine: LocalPiece[];
  authors: LocalPiece[];
  addressee: LocalPiece[];
  title: LocalPiece[];
  keywords: LocalPiece[];
  chronology: LocalPiece[];
  relations: LocalPiece[];
  heading: LocalPiece[];
  /** Everything after the heading, blank lines included. */
  body: LocalPiece[];
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
