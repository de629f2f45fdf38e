import type { ShownSection } from '../../comparison/shown/shown-series.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import type { GiverView } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';
import { toPlacedGivers } from './placed-givers.ts';
import { wordsIn } from './series-context.ts';

/** One of the pages of a section that one page does not take. */
export interface SectionPageLink {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly name: WordingInBoth;
  /** Of how many members of the government the replies stand there; empty where it has none. */
  readonly extent: WordingInBoth;
  /** Who gave what stands there, with the places, which lead there; none on that page itself, which has them. */
  readonly givers: readonly GiverView[];
}

/**
 * What leads from one page of a section to the others. Every part of every reply in the section has its place on each of
 * them: a link to a part leads to its words also when these have moved from one page to the next as the series grew, and
 * whoever changes the language of the page stays at it.
 *
 * @param current - the page that these stand on, from 1
 * @returns none where the section has one page
 */
export function toSectionPageLinks(
  section: ShownSection,
  current: number,
  materials: PageMaterials,
): SectionPageLink[] {
  const { context, pages } = materials;
  const all = pages.foldsOf(section);
  if (all.length === 1) return [];
  return all.map((folds, index) => {
    const page = index + 1;
    const givers = toPlacedGivers(folds, section.id, materials);
    return {
      href: context.pageOf(section.id, page),
      isCurrent: page === current,
      name: wordsIn(context, (locale) => messages[locale].series.pageNumber(page)),
      extent:
        givers.length === 0
          ? []
          : wordsIn(context, (locale) => formatCount(locale, givers.length, messages[locale].series.repliesOf)),
      givers: page === current ? [] : givers,
    };
  });
}
