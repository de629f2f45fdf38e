import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import type { ComparedSection, SeriesComparison } from '../compare-series.ts';
import type { ComparedUnit } from '../compared-unit.ts';
import type { FoldedVersion } from '../folding/fold-texts.ts';
import type { ShownFold, ShownSection, ShownSeries, ShownUnit, ShownVersion } from './shown-series.ts';

/** A comparison as a page of its language shows it. */
export function showInOne(base: SeriesComparison): ShownSeries {
  const { locale, sections, general } = base;
  return {
    base,
    comparisons: only(locale, base),
    sections: sections.map((section) => toSection(section, locale)),
    general: toSection(general, locale),
  };
}

function toSection({ id, subQuestion, folds, jointly }: ComparedSection, locale: Locale): ShownSection {
  return {
    id,
    subQuestion: only(locale, subQuestion),
    folds: folds.map(({ versions: [first, ...others] }): ShownFold => {
      return { versions: [toVersion(first), ...others.map(toVersion)] };
    }),
    jointly,
  };
}

function toVersion({ givers: [first, ...others], comparison }: FoldedVersion<ComparedUnit>): ShownVersion {
  return {
    givers: [toUnit(first), ...others.map(toUnit)],
    texts: textsOf(first),
    differences: only(first.locale, comparison ?? undefined),
  };
}

function toUnit(unit: ComparedUnit): ShownUnit {
  return { anchor: unit.anchor, texts: textsOf(unit) };
}

function textsOf(unit: ComparedUnit): Localized<ComparedUnit> {
  return only(unit.locale, unit);
}

function only<T>(locale: Locale, value: T | undefined): Localized<T> {
  return localize((each) => (each === locale ? value : undefined));
}
