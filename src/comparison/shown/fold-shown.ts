import { localesOf, localize, locales, type Locale, type Localized } from '../../domain/locale.ts';
import type { ComparedUnit } from '../compared-unit.ts';
import { foldTexts, leastLikeness, mostEdits, type Fold, type Foldable } from '../folding/fold-texts.ts';
import { comparedText } from '../texts/compared-text.ts';
import { compareWords, type WordComparison } from '../texts/word-differences.ts';
import type { ShownFold, ShownUnit, ShownVersion } from './shown-series.ts';

/** A part in one of its languages. */
interface Side extends Foldable {
  readonly shown: ShownUnit;
}

interface BuildingVersion {
  readonly givers: [ShownUnit, ...ShownUnit[]];
  readonly texts: { fr?: ComparedUnit; nl?: ComparedUnit };
  readonly normal: { fr?: string; nl?: string };
}

/**
 * Folds parts that are shown in both languages: those that say the same in every language that both have are one version,
 * and versions that are nearly the same in a language one fold. So a reply that the archive has in one language only stands
 * with those of the same words. Folds and givers follow the order of the parts.
 */
export function foldShown(units: readonly ShownUnit[]): ShownFold[] {
  const folds = locales.map((locale) => foldsIn(units, locale));
  const groupOf = new Map<Fold<Side>, BuildingVersion[]>();
  const groups: BuildingVersion[][] = [];
  for (const unit of units) {
    const own = folds.flatMap((byUnit) => byUnit.get(unit) ?? []);
    let group = own.map((fold) => groupOf.get(fold)).find((known) => known !== undefined);
    if (!group) {
      group = [];
      groups.push(group);
    }
    for (const fold of own) if (!groupOf.has(fold)) groupOf.set(fold, group);
    addTo(group, unit);
  }
  return groups.flatMap(toFold);
}

function foldsIn(units: readonly ShownUnit[], locale: Locale): ReadonlyMap<ShownUnit, Fold<Side>> {
  const sides = units.flatMap((shown): Side[] => {
    const unit = shown.texts[locale];
    return unit ? [{ locale, words: unit.words, shown }] : [];
  });
  return new Map(
    foldTexts(sides).flatMap((fold) =>
      fold.versions.flatMap(({ givers }) => givers.map(({ shown }) => [shown, fold] as const)),
    ),
  );
}

/** Adds a part to the version that says the same, or as a version of its own. */
function addTo(group: BuildingVersion[], unit: ShownUnit): void {
  const normal = localize((locale) => {
    const text = unit.texts[locale];
    return text && comparedText(text.words).normal;
  });
  const same = group.find((version) => {
    const common = localesOf(normal).filter((locale) => version.normal[locale] !== undefined);
    return common.length > 0 && common.every((locale) => version.normal[locale] === normal[locale]);
  });
  if (!same) {
    group.push({ givers: [unit], texts: { ...unit.texts }, normal: { ...normal } });
    return;
  }
  same.givers.push(unit);
  Object.assign(same.texts, { ...unit.texts, ...same.texts });
  Object.assign(same.normal, { ...normal, ...same.normal });
}

/** The version that stands for all is the first that has every language which any of them has. */
function toFold(versions: readonly BuildingVersion[]): ShownFold[] {
  const most = Math.max(...versions.map(({ texts }) => localesOf(texts).length));
  const first = versions.find(({ texts }) => localesOf(texts).length === most);
  if (!first) return [];
  const others = versions.filter((version) => version !== first);
  const toVersion = ({ givers, texts }: BuildingVersion, differences: ShownVersion['differences']): ShownVersion => {
    return { givers, texts, differences };
  };
  return [
    { versions: [toVersion(first, {}), ...others.map((other) => toVersion(other, differencesOf(first, other)))] },
  ];
}

function differencesOf(first: BuildingVersion, other: BuildingVersion): Localized<WordComparison | null> {
  return localize((locale) => {
    const [reference, own] = [first.texts[locale], other.texts[locale]];
    if (!own || first.normal[locale] === other.normal[locale]) return undefined;
    if (!reference) return null;
    const comparison = compareWords(comparedText(reference.words).tokens, comparedText(own.words).tokens, mostEdits);
    return comparison && comparison.likeness >= leastLikeness ? comparison : null;
  });
}
