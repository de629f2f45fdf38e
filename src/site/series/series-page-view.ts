import type { ShownSection, ShownSeries } from '../../comparison/shown/shown-series.ts';
import type { Addresses, PageLanguage } from '../addresses.ts';
import { toMentionLinks } from '../mention-links.ts';
import type { SeriesPageFacts } from '../plan/series-page-facts.ts';
import type { PartPage } from '../plan/series-parts.ts';
import { toAskedView, type AskedView } from './asked-view.ts';
import { toComparedSectionView, type ComparedSectionView } from './compared-section-view.ts';
import { toGridView, type GridView } from './grid-view.ts';
import { toOffices } from './offices.ts';
import type { PageMaterials } from './page-materials.ts';
import { toPagesOfSections } from './pages-of-sections.ts';
import { Quotations } from './quotations.ts';
import { toSectionDigest, type SectionDigest } from './section-digest.ts';
import type { SeriesContext } from './series-context.ts';
import { toSeriesLifeView, type SeriesLifeView } from './series-life-view.ts';

/** The page of a series: all of it, or of a long one what leads to the pages of its sections. */
export interface SeriesPageView {
  readonly life: SeriesLifeView;
  readonly grid: GridView;
  readonly asked: AskedView;
  readonly sections: readonly (ComparedSectionView | SectionDigest)[];
}

/** Which series is shown, and where. */
export interface SeriesPage {
  readonly facts: SeriesPageFacts;
  readonly shown: ShownSeries;
  readonly language: PageLanguage;
  readonly addresses: Addresses;
}

/** The page of a series. */
export function toSeriesPageView(page: SeriesPage): SeriesPageView {
  const { facts } = page;
  const materials = toMaterials(page, null);
  const isWhole = facts.parts.length === 0;
  return {
    life: toSeriesLifeView(facts.name, facts, materials.context),
    grid: toGridView(materials),
    asked: toAskedView(materials),
    sections: sectionsOf(page).map((section) => {
      return isWhole ? toComparedSectionView(section, materials) : toSectionDigest(section, materials);
    }),
  };
}

/**
 * A page of a section of a long series; `undefined` where the texts in the page's language have no such sub-question.
 *
 * @param part - the section, `q-3`, and which of its pages
 */
export function toSeriesPartView(page: SeriesPage, part: PartPage): ComparedSectionView | undefined {
  const section = sectionsOf(page).find(({ id }) => id === part.section);
  return section && toComparedSectionView(section, toMaterials(page, part), part.page);
}

/** The sections, but an empty one of what belongs to no sub-question, where it has no page of its own. */
function sectionsOf({ facts, shown: { sections, general } }: SeriesPage): ShownSection[] {
  const hasPage = facts.parts.some(({ section }) => section === general.id);
  return [...sections, ...(hasPage || general.folds.length > 0 || sections.length === 0 ? [general] : [])];
}

/** @param own - the page of a section that these are for, `null` for the page of the whole series */
function toMaterials({ facts, shown, language, addresses }: SeriesPage, own: PartPage | null): PageMaterials {
  const isWhole = facts.parts.length === 0;
  const pages = toPagesOfSections(shown, facts.parts);
  const pageOf = (section: string, page: number): string => addresses.seriesPart(facts.name, section, page)[language];
  const context: SeriesContext = {
    language,
    addresses,
    mentionLinks: {
      fr: toMentionLinks(facts, addresses, 'fr', language),
      nl: toMentionLinks(facts, addresses, 'nl', language),
    },
    pageOf,
    placeOf: (anchor, section) => {
      if (isWhole) return `#${anchor}`;
      if (section === null) return own ? `${addresses.series(facts.name)[language]}#${anchor}` : `#${anchor}`;
      const page = pages.pageOf(anchor, section);
      return section === own?.section && page === own.page ? `#${anchor}` : `${pageOf(section, page)}#${anchor}`;
    },
  };
  const held = shown.base.rows.flatMap((row) => row.held?.member.question ?? []);
  return {
    context,
    offices: toOffices(held, context),
    quotations: new Quotations(context),
    shown,
    pages,
    isDivided: shown.sections.length > 0,
  };
}
