import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { Sides } from '../../structure/alignment/landmarks.ts';
import type { BilingualRow } from './bilingual-rows.ts';
import type { BlockView } from './block-view.ts';

/** The rows of a point or of a service's part: all that its ids lead to. */
export interface PlacedRows {
  readonly kind: 'place';
  readonly id: string;
  /** The ids of a joint point's other numbers. */
  readonly otherIds: readonly string[];
  /** The name of the service in each language that has it here; none of a point. */
  readonly serviceNames: Localized<string>;
  readonly rows: readonly RowGroup[];
}

export type RowGroup = BilingualRow | PlacedRows;

/** A point or a service's part in one language, from its first paragraph to its last. */
interface OwnPlace {
  readonly ids: readonly string[];
  /** Of a service. */
  readonly name: string | null;
  readonly first: number;
  readonly last: number;
  readonly inside: readonly OwnPlace[];
}

/** From a row up to another, that one excluded. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Sets the rows of each point and each service together, so that its ids mark all of it in both languages. What shares a
 * row with the point before it keeps its ids in that row.
 *
 * @param blocks - the text in each language
 * @param original - the language whose places have the ids
 */
export function toRowGroups(
  rows: readonly BilingualRow[],
  blocks: Sides<readonly BlockView[]>,
  original: Locale,
): RowGroup[] {
  const translation = otherLocale(original);
  const ofOriginal = toExtent(rows, original);
  const ofTranslation = toExtent(rows, translation);
  const translated = new Map(
    allOf(placesIn(blocks[translation])).flatMap((place) => place.ids.map((id) => [id, place] as const)),
  );
  const extentOf = (place: OwnPlace): Extent => {
    const inTranslation = place.ids.flatMap((id) => translated.get(id) ?? []);
    const extents = [ofOriginal(place), ...inTranslation.map(ofTranslation)];
    return {
      start: Math.min(...extents.map(({ start }) => start)),
      end: Math.max(...extents.map(({ end }) => end)),
    };
  };
  const placed = new Set<string>();
  const nest = (inside: readonly OwnPlace[], from: number, to: number): RowGroup[] => {
    const groups: RowGroup[] = [];
    let next = from;
    for (const place of inside) {
      const { start, end } = extentOf(place);
      const [id, ...otherIds] = place.ids;
      if (id === undefined || start < next || end > to) continue;
      for (const each of place.ids) placed.add(each);
      const named = { [original]: place.name, [translation]: translated.get(id)?.name };
      const serviceNames = localize((locale) => named[locale] ?? undefined);
      const placedRows = nest(place.inside, start, end);
      groups.push(...rows.slice(next, start), { kind: 'place', id, otherIds, serviceNames, rows: placedRows });
      next = end;
    }
    return [...groups, ...rows.slice(next, to)];
  };
  return nest(placesIn(blocks[original]), 0, rows.length).map((group) => withoutIds(group, placed));
}

/** Says which rows a place of a language has. */
function toExtent(rows: readonly BilingualRow[], locale: Locale): (place: OwnPlace) => Extent {
  const rowOf = new Map(
    rows.flatMap(({ cells }, index) => cells[locale].map(({ ordinal }) => [ordinal, index] as const)),
  );
  return ({ first, last }) => ({ start: rowOf.get(first) ?? 0, end: (rowOf.get(last) ?? 0) + 1 });
}

/** The places among blocks that have ids. */
function placesIn(blocks: readonly BlockView[]): OwnPlace[] {
  return blocks.flatMap((block): OwnPlace[] => {
    if (block.kind !== 'point' && block.kind !== 'service') return [];
    const paragraphs = paragraphsIn(block);
    if (block.id === null) return [];
    return [
      {
        ids: [block.id, ...(block.kind === 'point' ? block.otherIds : [])],
        name: block.kind === 'service' ? block.name : null,
        first: paragraphs[0] ?? 1,
        last: paragraphs.at(-1) ?? 1,
        inside: placesIn(block.blocks),
      },
    ];
  });
}

function allOf(places: readonly OwnPlace[]): OwnPlace[] {
  return places.flatMap((place) => [place, ...allOf(place.inside)]);
}

/** The ordinals of the paragraphs of a block, in its order. */
function paragraphsIn(block: BlockView): number[] {
  switch (block.kind) {
    case 'passage':
      return [block.paragraph];
    case 'list':
      return block.items.map(({ paragraph }) => paragraph);
    case 'table':
      return [...(block.head ? [block.head] : []), ...block.rows].map(({ passage }) => passage.paragraph);
    case 'service':
      return [block.heading.paragraph, ...block.blocks.flatMap(paragraphsIn)];
    case 'point':
      return block.blocks.flatMap(paragraphsIn);
  }
}

/** Rows without the ids that the places around them carry. */
function withoutIds(group: RowGroup, placed: ReadonlySet<string>): RowGroup {
  if (group.kind === 'place') return { ...group, rows: group.rows.map((each) => withoutIds(each, placed)) };
  const inCell = (locale: Locale) =>
    group.cells[locale].map((paragraph) => ({
      ...paragraph,
      lines: paragraph.lines.map((line) => ({ ...line, ids: line.ids.filter((id) => !placed.has(id)) })),
    }));
  return { ...group, cells: { fr: inCell('fr'), nl: inCell('nl') } };
}
