import type { Locale } from '../../domain/locale.ts';
import type { AlignedRow } from './align-texts.ts';
import type { Sides } from './landmarks.ts';

/** A paragraph of one language in a row, and which ids lead to it. */
export interface CellParagraph {
  readonly ordinal: number;
  /** Whether the bare id (`r-p3`) is its own, besides the one that names its language (`nl-r-p3`). */
  readonly hasBareId: boolean;
}

/** A row of the bilingual page, with the ids of its paragraphs. */
export type RowIds = SharedRow | DividedRow;

/** A row with a paragraph of the same ordinal in each language, whose bare id the row as a whole carries. */
export interface SharedRow {
  readonly kind: 'shared';
  readonly ordinal: number;
}

/** A row in which each paragraph has the id that names its language, and some have the bare one, too. */
export interface DividedRow {
  readonly kind: 'divided';
  readonly cells: Sides<readonly CellParagraph[]>;
}

/**
 * The ids of aligned rows, so that an address leads to the same words as on the page of either language. While both
 * languages count alike, a row carries the id that both have. From the first row on where they do not, a bare id means
 * the paragraph of the original; only those that the original does not have mean the translation's.
 *
 * Together the rows have each bare id from the first paragraph to the last of the longer text once.
 *
 * @param rows - of a question or a reply, all of them
 * @param originalLanguage - `null` counts as French
 */
export function rowIdsOf(rows: readonly AlignedRow[], originalLanguage: Locale | null): readonly RowIds[] {
  const original = originalLanguage ?? 'fr';
  const lastOfOriginal = Math.max(0, ...rows.flatMap((row) => row[original]));
  const divided = findDivided(rows);
  return rows.map((row, index): RowIds => {
    const [ordinal] = row.fr;
    if (ordinal !== undefined && (divided < 0 || index < divided)) return { kind: 'shared', ordinal };
    const cellsOf = (locale: Locale): CellParagraph[] =>
      row[locale].map((each) => ({ ordinal: each, hasBareId: locale === original || each > lastOfOriginal }));
    return { kind: 'divided', cells: { fr: cellsOf('fr'), nl: cellsOf('nl') } };
  });
}

/**
 * The index of the first row in which the languages do not count alike; -1 where they do in all. Before it each row has the
 * paragraph of its own ordinal in both.
 */
export function findDivided(rows: readonly AlignedRow[]): number {
  return rows.findIndex(({ fr, nl }) => fr.length !== 1 || nl.length !== 1 || fr[0] !== nl[0]);
}
