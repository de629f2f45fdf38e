import { locales, localize, otherLocale, type Locale, type Localized } from '../../domain/locale.ts';
import { paragraphId } from '../../domain/place-id.ts';
import type { Question } from '../../domain/question.ts';
import { alignTexts, type AlignedRow } from '../../structure/alignment/align-texts.ts';
import { rowIdsOf, type RowIds } from '../../structure/alignment/row-ids.ts';
import { structureOf } from '../../structure/structure-of.ts';
import type { MentionLinks } from './inline-view.ts';
import { toLineViews, type LineView } from './line-view.ts';
import { toSections, type SectionView } from './section-view.ts';

/** A paragraph in one language of a row. */
export interface CellParagraph {
  /** The ids that lead to it, and not to the row as a whole. */
  readonly ids: readonly string[];
  readonly lines: readonly LineView[];
}

/** Paragraphs that say the same in both languages, side by side. */
export interface BilingualRow {
  /** `null` where its paragraphs have ids of their own. */
  readonly id: string | null;
  readonly cells: Readonly<Record<Locale, readonly CellParagraph[]>>;
  /** Whether one language lacks it, although it has the text. */
  readonly isAlone: boolean;
  /** Where its link sign leads, and that in words. */
  readonly sign: { readonly id: string; readonly labels: Localized<string> } | null;
}

/** The question or one of its replies, side by side. */
export interface BilingualSection {
  readonly id: string;
  readonly kind: SectionView['kind'];
  /** The section's heading and its text in each language; a language without a text has no passage. */
  readonly sides: Readonly<Record<Locale, SectionView>>;
  readonly rows: readonly BilingualRow[];
}

/**
 * The bilingual page: each section with its paragraphs side by side. It never shows one language for the other.
 *
 * @param mentionLinks - where the questions are found that the texts of each language mention
 */
export function toBilingualSections(
  question: Question,
  mentionLinks: Readonly<Record<Locale, MentionLinks>>,
): BilingualSection[] {
  const inLanguage = (locale: Locale) =>
    toSections(question, locale, mentionLinks[locale], (text) => {
      const paragraphs = text[locale];
      return paragraphs && paragraphs.length > 0 ? { paragraphs, locale } : undefined;
    });
  const sides = { fr: inLanguage('fr'), nl: inLanguage('nl') };
  return sides.fr.flatMap((fr, index) => {
    const nl = sides.nl[index];
    if (!nl) return [];
    return { id: fr.id, kind: fr.kind, sides: { fr, nl }, rows: toRows({ fr, nl }, question.originalLanguage ?? 'fr') };
  });
}

function toRows(sides: BilingualSection['sides'], original: Locale): BilingualRow[] {
  const textIn = (locale: Locale) => structureOf(sides[locale].passage?.paragraphs ?? [], sides[locale].kind);
  const [fr, nl] = [textIn('fr'), textIn('nl')];
  const rows = alignTexts(fr, nl);
  const isWhole = fr.text.length > 0 && nl.text.length > 0;
  const rowIds = isWhole ? rowIdsOf(rows, original) : rows.map(ordinalOfOne);
  const lines = { fr: toLineViews(sides.fr.blocks), nl: toLineViews(sides.nl.blocks) };
  const ofOriginal = new Set([...lines[original].values()].flatMap((own) => own.flatMap(({ ids }) => ids)));
  /** Points have their ids once: where the original has them. */
  const linesOf = (locale: Locale, ordinal: number): LineView[] =>
    (lines[locale].get(ordinal) ?? []).map((line) =>
      locale === original ? line : { ...line, ids: line.ids.filter((id) => !ofOriginal.has(id)) },
    );
  return rows.map((row, index) => {
    const ids = rowIds[index] ?? ordinalOfOne(row);
    const toCell = (locale: Locale): CellParagraph[] =>
      row[locale].map((ordinal) => ({
        ids: idsOf(ids, locale, ordinal, sides.fr.id),
        lines: linesOf(locale, ordinal),
      }));
    const cells = { fr: toCell('fr'), nl: toCell('nl') };
    return {
      id: ids.kind === 'shared' ? paragraphId(sides.fr.id, ids.ordinal) : null,
      cells,
      isAlone: isWhole && locales.some((locale) => cells[locale].length === 0),
      sign: signOf(row, cells, original),
    };
  });
}

/** Where only one language has the text, each of its paragraphs is a row with its id. */
function ordinalOfOne({ fr, nl }: AlignedRow): RowIds {
  return { kind: 'shared', ordinal: fr[0] ?? nl[0] ?? 1 };
}

function idsOf(ids: RowIds, locale: Locale, ordinal: number, sectionId: string): string[] {
  if (ids.kind === 'shared') return [];
  const bare = paragraphId(sectionId, ordinal);
  const hasBareId = ids.cells[locale].some((each) => each.ordinal === ordinal && each.hasBareId);
  return [...(hasBareId ? [bare] : []), `${locale}-${bare}`];
}

/** The sign of a row leads where that of its first words does: the original's, where the row has any of it. */
function signOf(row: AlignedRow, cells: BilingualRow['cells'], original: Locale): BilingualRow['sign'] {
  const first = row[original].length > 0 ? original : otherLocale(original);
  const [own] = cells[first];
  const [line] = own?.lines ?? [];
  const sign = line?.passage.sign;
  if (!own || !line || !sign) return null;
  const labels = localize((locale) => {
    const same = cells[locale][0]?.lines[0]?.passage.sign;
    return same?.id === sign.id ? same.label : undefined;
  });
  const isHere = first === original || own.ids.length === 0 || line.ids.includes(sign.id);
  return { id: isHere ? sign.id : (own.ids[0] ?? sign.id), labels };
}
