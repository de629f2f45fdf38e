import { compareSeries } from '../../../src/comparison/compare-series.ts';
import { showInBoth } from '../../../src/comparison/shown/show-in-both.ts';
import type { ShownFold, ShownSection, ShownSeries, ShownUnit } from '../../../src/comparison/shown/shown-series.ts';
import { localesOf, type Locale } from '../../../src/domain/locale.ts';
import { otherLocale } from '../../../src/domain/other-locale.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { Series } from '../../../src/domain/series.ts';

/** A series in both languages, arranged by one. */
export function inBoth(series: Series, questions: readonly Question[], base: Locale = 'fr'): ShownSeries {
  return showInBoth(compareSeries(series, questions, base), compareSeries(series, questions, otherLocale(base)));
}

/** A part by its anchor, with the languages it is shown in where that is not both. */
export function describeUnit({ anchor, texts }: ShownUnit): string {
  const locales = localesOf(texts);
  return locales.length === 2 ? anchor : `${anchor}(${locales.join('')})`;
}

/** A fold: who gave the same words, its versions parted by `~` and the languages in which they differ. */
export function describeFold({ versions }: ShownFold): string {
  return versions
    .map(({ givers, differences }, index) => {
      const sign = index === 0 ? '' : `~${localesOf(differences).join('')} `;
      return sign + givers.map(describeUnit).join(' ');
    })
    .join(' ');
}

/** The folds of a section. */
export function foldsIn({ sections, general }: ShownSeries, id: string): string[] {
  return ([...sections, general].find((section): section is ShownSection => section.id === id)?.folds ?? []).map(
    describeFold,
  );
}
