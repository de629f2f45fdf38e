import { localize } from '../../domain/locale.ts';
import type { ComparedSection, SeriesComparison } from '../compare-series.ts';
import type { ComparedUnit } from '../compared-unit.ts';
import { foldShown } from './fold-shown.ts';
import { pairUnits } from './pair-units.ts';
import type { ShownSection, ShownSeries } from './shown-series.ts';

/**
 * A series as the page of both languages shows it: each section once, each part of a reply beside its translation.
 *
 * @param base - the comparison by which the page is arranged; where the texts of the other language have other sub-questions,
 *   their sections follow
 */
export function showInBoth(base: SeriesComparison, other: SeriesComparison): ShownSeries {
  const comparisons = localize((locale) => [base, other].find((each) => each.locale === locale));
  const units = pairUnits(base, other);
  const known = new Set(base.sections.map(({ id }) => id));
  const toSection = (id: string): ShownSection => {
    const sections = localize((locale) => findSection(comparisons[locale], id));
    return {
      id,
      subQuestion: localize((locale) => sections[locale]?.subQuestion),
      folds: foldShown(units.get(id) ?? []),
      jointly: jointlyIn(findSection(base, id) ?? findSection(other, id)),
    };
  };
  const ids = [...known, ...other.sections.map(({ id }) => id).filter((id) => !known.has(id))];
  return { base, comparisons, sections: ids.map(toSection), general: toSection(base.general.id) };
}

function findSection(comparison: SeriesComparison | undefined, id: string): ComparedSection | undefined {
  return comparison && [...comparison.sections, comparison.general].find((section) => section.id === id);
}

function jointlyIn(section: ComparedSection | undefined): readonly ComparedUnit[] {
  return section?.jointly ?? [];
}
