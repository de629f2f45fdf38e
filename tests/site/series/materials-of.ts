import { compareSeries } from '../../../src/comparison/compare-series.ts';
import { showInBoth } from '../../../src/comparison/shown/show-in-both.ts';
import { showInOne } from '../../../src/comparison/shown/show-in-one.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { Series } from '../../../src/domain/series.ts';
import { createAddresses, type PageLanguage } from '../../../src/site/addresses.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { toSeriesPageFacts } from '../../../src/site/plan/series-page-facts.ts';
import type { SeriesPart } from '../../../src/site/plan/series-parts.ts';
import type { SeriesPage } from '../../../src/site/series/series-page-view.ts';
import type { WordingInBoth } from '../../../src/site/text/wording-in-both.ts';
import { inventedMembers, inventedSeries } from '../../comparison/invented-series.ts';

/** A page of a series. @param parts - the sections that have pages of their own */
export function pageOf(
  language: PageLanguage,
  {
    series = inventedSeries,
    questions = inventedMembers,
    parts = [],
  }: { series?: Series; questions?: readonly Question[]; parts?: readonly SeriesPart[] } = {},
): SeriesPage {
  const [fr, nl] = [compareSeries(series, questions, 'fr'), compareSeries(series, questions, 'nl')];
  const shown = language === 'both' ? showInBoth(fr, nl) : showInOne(language === 'fr' ? fr : nl);
  const facts = { ...toSeriesPageFacts(series, toArchive(questions)), parts };
  return { facts, shown, language, addresses: createAddresses('/') };
}

/** Words with their language in brackets, where they have one of their own. */
export function said(wording: WordingInBoth): string {
  return wording.map(({ text, lang }) => (lang ? `${text} [${lang}]` : text)).join(' · ');
}
