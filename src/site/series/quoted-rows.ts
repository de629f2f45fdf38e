import type { AlignedRow } from '../../structure/alignment/align-texts.ts';
import type { Sides } from '../../structure/alignment/landmarks.ts';
import { toBilingualRows, type BilingualRow } from '../text/bilingual-rows.ts';
import type { BlockView } from '../text/block-view.ts';
import { toLineViews } from '../text/line-view.ts';

/** A text in both languages, paragraph by paragraph, without ids: these stand on the page of its question. */
export type QuotedRows = readonly BilingualRow[];

/**
 * The rows of a text that a page quotes in both languages.
 *
 * @param aligned - its paragraphs
 * @param blocks - the text in each language, as it is quoted
 */
export function toQuotedRows(aligned: readonly AlignedRow[], blocks: Sides<readonly BlockView[]>): QuotedRows {
  const lines = { fr: toLineViews(blocks.fr), nl: toLineViews(blocks.nl) };
  return toBilingualRows(aligned, lines, '', 'fr').map((row) => ({
    ...row,
    id: null,
    cells: { fr: row.cells.fr.map(withoutIds), nl: row.cells.nl.map(withoutIds) },
  }));
}

function withoutIds<T extends { readonly ids: readonly string[] }>(paragraph: T): T {
  return { ...paragraph, ids: [] };
}
