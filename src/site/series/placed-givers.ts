import type { ShownFold } from '../../comparison/shown/shown-series.ts';
import { toGivers, type GiverView } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';

/** Who gave the words of folds that stand on another page: their places lead to these words there. */
export function toPlacedGivers(
  folds: readonly ShownFold[],
  sectionId: string,
  { context, offices }: Pick<PageMaterials, 'context' | 'offices'>,
): GiverView[] {
  const units = folds.flatMap(({ versions }) => versions.flatMap(({ givers }) => givers));
  return toGivers(units, offices, context).map((giver) => ({
    ...giver,
    parts: giver.parts.map((part) => ({ ...part, href: context.placeOf(part.anchor, sectionId) })),
  }));
}
