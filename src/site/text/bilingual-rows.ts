import { locales, localize, type Locale, type Localized } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import { localeId, paragraphId } from '../../domain/place-id.ts';
import type { AlignedRow } from '../../structure/alignment/align-texts.ts';
import type { Sides } from '../../structure/alignment/landmarks.ts';
import { rowIdsOf, type RowIds } from '../../structure/alignment/row-ids.ts';
import { passageOf, type LineView, type OwnLinks } from './line-view.ts';
import { toLinksByPlace, toRowLinks, type RowLinks } from './row-links.ts';
import { joinTableRows, tablesIn, withRowIds } from './table-rows.ts';

/** A paragraph in one language of a row. */
export interface CellParagraph {
  readonly ordinal: number;
  /** The ids that lead to it, and not to the row as a whole. */
  readonly ids: readonly string[];
  readonly lines: readonly LineView[];
}

/** Paragraphs that say the same in both languages, side by side; or a table, which is one row. */
export interface BilingualRow {
  readonly kind: 'row';
  /** `null` where its paragraphs have ids of their own. */
  readonly id: string | null;
  readonly cells: Sides<readonly CellParagraph[]>;
  /** Whether one language lacks it. */
  readonly isAlone: boolean;
  /** Where its link sign leads, and that in words. */
  readonly sign: { readonly id: string; readonly labels: Localized<string> } | null;
  /** What leads from what ends with it to what it answers, or to what answers it. */
  readonly links: readonly RowLinks[];
}

/** The lines of a text by the ordinals of their paragraphs. */
type Lines = ReadonlyMap<number, readonly LineView[]>;

/**
 * The rows of a text that both languages have.
 *
 * @param aligned - its paragraphs, and those of its other language
 * @param original - whose points have the ids, and whose paragraphs the bare ones where the languages count otherwise
 */
export function toBilingualRows(
  aligned: readonly AlignedRow[],
  lines: Sides<Lines>,
  sectionId: string,
  original: Locale,
): BilingualRow[] {
  const rowIds = rowIdsOf(aligned, original);
  const ofOriginal = [...lines[original].values()].flat();
  const known = new Set(ofOriginal.flatMap(({ ids }) => ids));
  const links = { fr: toLinksByPlace(lines.fr.values()), nl: toLinksByPlace(lines.nl.values()) };
  /** Points have their ids once: where the original has them. */
  const own = (locale: Locale, line: LineView): LineView =>
    locale === original ? line : { ...line, ids: line.ids.filter((id) => !known.has(id)) };
  const groups = joinTableRows(aligned, { fr: tablesIn(lines.fr), nl: tablesIn(lines.nl) });
  return groups.map((group): BilingualRow => {
    const [first = 0] = group;
    const ids = rowIds[first];
    const toCell = (locale: Locale): CellParagraph[] =>
      group.flatMap((index) =>
        (aligned[index]?.[locale] ?? []).map((ordinal) => ({
          ordinal,
          ids:
            index === first && ids?.kind === 'shared' ? [] : idsOf(rowIds[index], locale, ordinal, sectionId, original),
          lines: (lines[locale].get(ordinal) ?? []).map((line) => own(locale, line)),
        })),
      );
    const cells = { fr: toCell('fr'), nl: toCell('nl') };
    const linksIn = (locale: Locale): OwnLinks[] =>
      cells[locale].flatMap((paragraph) => paragraph.lines.flatMap(({ crossLinks }) => crossLinks));
    return {
      kind: 'row',
      id: ids?.kind === 'shared' ? paragraphId(sectionId, ids.ordinal) : null,
      cells: { fr: withIdsInTables(cells.fr), nl: withIdsInTables(cells.nl) },
      isAlone: locales.some((locale) => cells[locale].length === 0),
      sign: signOf(cells, original),
      links: toRowLinks({ fr: linksIn('fr'), nl: linksIn('nl') }, original, links),
    };
  });
}

/** The ids that lead to a paragraph in its cell. */
function idsOf(
  rowIds: RowIds | undefined,
  locale: Locale,
  ordinal: number,
  sectionId: string,
  original: Locale,
): string[] {
  const bare = paragraphId(sectionId, ordinal);
  if (rowIds?.kind !== 'divided') return locale === original ? [bare] : [];
  const hasBareId = rowIds.cells[locale].some((each) => each.ordinal === ordinal && each.hasBareId);
  return [...(hasBareId ? [bare] : []), localeId(locale, bare)];
}

/** Paragraphs of which all words stand in the table of one before them: their ids are those of its rows. */
function withIdsInTables(paragraphs: readonly CellParagraph[]): readonly CellParagraph[] {
  if (!paragraphs.some(({ lines }) => lines.some(({ kind }) => kind === 'table'))) return paragraphs;
  const inTable = new Map(
    paragraphs.filter(({ lines }) => lines.length === 0).map(({ ordinal, ids }) => [ordinal, ids]),
  );
  return paragraphs.map((paragraph): CellParagraph => {
    if (inTable.has(paragraph.ordinal)) return { ...paragraph, ids: [] };
    const further: string[] = [];
    const lines = paragraph.lines.map((line): LineView => {
      if (line.kind === 'words') return line;
      const table = withRowIds(line.table, (ordinal) => {
        const [id, ...others] = inTable.get(ordinal) ?? [];
        further.push(...others);
        return id;
      });
      return { ...line, table };
    });
    return { ...paragraph, ids: [...paragraph.ids, ...further], lines };
  });
}

/** The sign of a row leads where that of its first words does: the original's, where the row has any of it. */
function signOf(cells: BilingualRow['cells'], original: Locale): BilingualRow['sign'] {
  const first = cells[original].length > 0 ? original : otherLocale(original);
  const signIn = (locale: Locale) => {
    const line = cells[locale][0]?.lines[0];
    return line && passageOf(line)?.sign;
  };
  const [own] = cells[first];
  const sign = signIn(first);
  if (!own || !sign) return null;
  const labels = localize((locale) => {
    const same = signIn(locale);
    return same?.id === sign.id ? same.label : undefined;
  });
  const isHere = first === original || own.ids.length === 0 || own.lines[0]?.ids.includes(sign.id);
  return { id: isHere ? sign.id : (own.ids[0] ?? sign.id), labels };
}
