import type { Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { SeriesComparison } from '../compare-series.ts';
import { showInBoth } from './show-in-both.ts';
import type { ShownSeries } from './shown-series.ts';

/** A series in both languages, arranged by the language in which the question was asked. */
export function showByOriginal(comparisons: Readonly<Record<Locale, SeriesComparison>>): ShownSeries {
  const original = originalOf(comparisons.fr);
  return showInBoth(comparisons[original], comparisons[otherLocale(original)]);
}

/** The language in which the question was asked, as the first member says that does. */
function originalOf({ rows }: SeriesComparison): Locale {
  return rows.flatMap(({ held }) => held?.member.question.originalLanguage ?? [])[0] ?? 'fr';
}
