import { foldsByPage } from '../../comparison/shown/fold-pages.ts';
import type { ShownFold, ShownSection, ShownSeries } from '../../comparison/shown/shown-series.ts';
import type { SeriesPart } from '../plan/series-parts.ts';

/** On which pages the replies in the sections of a series stand. */
export interface PagesOfSections {
  /** The replies on each page of a section: one for all where it has no several pages. */
  readonly foldsOf: (section: ShownSection) => readonly (readonly ShownFold[])[];
  /** The page of its section that a part of a reply stands on, from 1, by its anchor; the first for any other place. */
  readonly pageOf: (anchor: string, sectionId: string) => number;
}

/** On which pages the replies stand as a page's language shows them. @param parts - the sections with pages of their own */
export function toPagesOfSections({ sections, general }: ShownSeries, parts: readonly SeriesPart[]): PagesOfSections {
  const starts = new Map(parts.map((part) => [part.section, part.starts]));
  const divided = new Map(
    [...sections, general].flatMap(({ id, folds }) => {
      const own = starts.get(id) ?? [];
      return own.length > 0 ? [[id, foldsByPage(folds, own)] as const] : [];
    }),
  );
  const numbers = new Map(Array.from(divided, ([id, pages]) => [id, new Map(pages.flatMap(toNumbers))]));
  return {
    foldsOf: ({ id, folds }) => divided.get(id) ?? [folds],
    pageOf: (anchor, sectionId) => numbers.get(sectionId)?.get(anchor) ?? 1,
  };
}

/** The page of each part of a reply on it. */
function toNumbers(folds: readonly ShownFold[], index: number): [anchor: string, page: number][] {
  return folds.flatMap(({ versions }) =>
    versions.flatMap(({ givers }) => givers.map(({ anchor }): [string, number] => [anchor, index + 1])),
  );
}
