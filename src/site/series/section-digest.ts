import type { ShownSection } from '../../comparison/shown/shown-series.ts';
import { toAskedSides } from './asked-sides.ts';
import type { GiverView } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';
import { toPlacedGivers } from './placed-givers.ts';
import type { SaidSide } from './said-view.ts';
import { toSectionHeading, type SectionHeading } from './section-heading.ts';

/** A section of a long series on the page of the whole: what is asked, and who says what on the page of the section. */
export interface SectionDigest extends SectionHeading {
  readonly kind: 'digest';
  readonly asked: readonly SaidSide[];
  /** The page of the section. */
  readonly href: string;
  /** Who says anything there; their places lead to it. */
  readonly givers: readonly GiverView[];
}

/** What leads from the page of a long series to the page of a section. */
export function toSectionDigest(section: ShownSection, materials: PageMaterials): SectionDigest {
  const { context, quotations, shown } = materials;
  return {
    kind: 'digest',
    ...toSectionHeading(section, materials),
    asked: toAskedSides(section, shown, quotations, context),
    href: context.placeOf(section.id, section.id),
    givers: toPlacedGivers(section.folds, section.id, materials),
  };
}
