import { isDevelopment } from 'virtual:archive';
import { showByOriginal } from '../../comparison/shown/show-by-original.ts';
import { showInOne } from '../../comparison/shown/show-in-one.ts';
import type { ShownSeries } from '../../comparison/shown/shown-series.ts';
import type { PageLanguage } from '../addresses.ts';
import { loadComparison } from '../load-comparison.ts';
import type { SeriesMembers } from '../plan/series-facts.ts';
import { Recent } from '../recent.ts';

const recent = new Recent<string, Promise<ShownSeries>>(4);

/**
 * A series as its pages in a language show it, made once for them. The page of both languages is arranged by the language in
 * which the question was asked.
 *
 * @throws RangeError when no page of this process was planned to read one of the members
 */
export function loadSeries(series: SeriesMembers, language: PageLanguage): Promise<ShownSeries> {
  const show = (): Promise<ShownSeries> => showSeries(series, language);
  return isDevelopment ? show() : recent.get(`${series.name} ${language}`, show);
}

async function showSeries({ name, members }: SeriesMembers, language: PageLanguage): Promise<ShownSeries> {
  const series = {
    name,
    members: members.map(({ questionNumber }) => questionNumber),
    held: members.flatMap(({ questionNumber, held }) => (held ? questionNumber : [])),
  };
  if (language !== 'both') return showInOne(await loadComparison(series, language));
  const [fr, nl] = await Promise.all([loadComparison(series, 'fr'), loadComparison(series, 'nl')]);
  return showByOriginal({ fr, nl });
}
