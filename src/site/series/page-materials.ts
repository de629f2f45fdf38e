import type { ShownSeries } from '../../comparison/shown/shown-series.ts';
import type { Offices } from './offices.ts';
import type { PagesOfSections } from './pages-of-sections.ts';
import type { Quotations } from './quotations.ts';
import type { SeriesContext } from './series-context.ts';

/** What the parts of a page are made with. */
export interface PageMaterials {
  readonly context: SeriesContext;
  readonly offices: Offices;
  readonly quotations: Quotations;
  readonly shown: ShownSeries;
  readonly pages: PagesOfSections;
  /** Whether the question has sub-questions: without any, a whole reply is what is expected. */
  readonly isDivided: boolean;
}
