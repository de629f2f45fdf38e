import type { Series } from '../../domain/series.ts';
import { pageLanguages } from '../addresses.ts';
import { heldMembers, type Archive } from '../archive.ts';
import { pageFile } from './page-file.ts';
import { addresses } from './planned-addresses.ts';
import type { PlannedPage } from './planned-page.ts';
import { toSeriesPageFacts } from './series-page-facts.ts';
import { toPartPages } from './series-parts.ts';

/** The pages of a series, which read the texts of all held members: one a language, and those of each part of a long series. */
export function* planSeriesPages(series: Series, archive: Archive): Generator<PlannedPage> {
  const facts = toSeriesPageFacts(series, archive);
  const reads = heldMembers(series, archive);
  for (const language of pageLanguages) {
    yield {
      route: 'series',
      file: pageFile(addresses.series(series.name)[language]),
      params: { series: series.name },
      props: { language, series: facts },
      reads,
    };
    for (const part of toPartPages(facts.parts)) {
      const { section, page } = part;
      yield {
        route: 'series-part',
        file: pageFile(addresses.seriesPart(series.name, section, page)[language]),
        params: { series: series.name, section, ...(page > 1 ? { page: String(page) } : {}) },
        props: { language, series: facts, part },
        reads,
      };
    }
  }
}
