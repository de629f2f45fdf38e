import { localize } from '../../domain/locale.ts';
import { localeId } from '../../domain/place-id.ts';
import type { SeriesComparison } from '../compare-series.ts';
import type { ComparedUnit } from '../compared-unit.ts';
import type { ShownUnit } from './shown-series.ts';

/**
 * Sets the parts of the replies of a series beside the same parts in the other language: those of one place in one section,
 * and what no point has in their order. A part without a counterpart stands alone. Every part of every text is in one
 * pair, once.
 *
 * @param base - the comparison in one language; a reply that lacks it is there in the other
 * @param other - the comparison in the other language
 * @returns the pairs by the id of their section, by member, then in the order of the base
 */
export function pairUnits(base: SeriesComparison, other: SeriesComparison): ReadonlyMap<string, readonly ShownUnit[]> {
  const own = unitsOf(base);
  const standing = new Set(own.filter(({ locale }) => locale !== base.locale).map(replyOf));
  const counterparts = unitsOf(other).filter((unit) => unit.locale === other.locale && !standing.has(replyOf(unit)));
  const byPlace = new Map(counterparts.map((unit) => [placeOf(unit), unit]));
  const paired = new Map<ComparedUnit, ComparedUnit>();
  for (const unit of own) {
    const counterpart = unit.locale === base.locale ? byPlace.get(placeOf(unit)) : undefined;
    if (counterpart) paired.set(unit, counterpart);
  }
  const taken = new Set(paired.values());
  const left = counterparts.filter((unit) => !taken.has(unit));
  pairInOrder(
    own.filter((unit) => unit.locale === base.locale && !paired.has(unit)),
    left,
    paired,
  );
  const anchors = new Set(own.map(({ anchor }) => anchor));
  const beside = new Set(paired.values());
  const alone = left.filter((unit) => !beside.has(unit));
  const units = [
    ...own.map((unit) => ({ unit, shown: toShown(unit.anchor, [unit, paired.get(unit)]) })),
    ...alone.map((unit) => {
      const anchor = anchors.has(unit.anchor) ? localeId(unit.locale, unit.anchor) : unit.anchor;
      return { unit, shown: toShown(anchor, [unit]) };
    }),
  ];
  const order = new Map(base.rows.map(({ questionNumber }, index) => [questionNumber, index]));
  const rankOf = ({ unit }: (typeof units)[number]): number => order.get(unit.questionNumber) ?? 0;
  const sorted = units.toSorted((one, another) => rankOf(one) - rankOf(another));
  const sections = Map.groupBy(sorted, ({ unit }) => unit.sectionId);
  return new Map(Array.from(sections, ([id, ofSection]) => [id, ofSection.map(({ shown }) => shown)]));
}

function unitsOf({ sections, general }: SeriesComparison): ComparedUnit[] {
  return [...sections, general].flatMap(({ units }) => units);
}

/** Which reply of which member. */
function replyOf({ questionNumber, reply }: ComparedUnit): string {
  return `${questionNumber} ${reply.ordinal}`;
}

function placeOf({ kind, sectionId, anchor }: ComparedUnit): string {
  return `${kind} ${sectionId} ${anchor}`;
}

/** Words between points are counted by paragraphs, of which the languages may have different numbers: they pair in their order. */
function pairInOrder(
  own: readonly ComparedUnit[],
  counterparts: readonly ComparedUnit[],
  paired: Map<ComparedUnit, ComparedUnit>,
): void {
  const stretchOf = (unit: ComparedUnit): string => `${replyOf(unit)} ${unit.service?.ordinal ?? 0} ${unit.sectionId}`;
  const isRest = ({ kind }: ComparedUnit): boolean => kind === 'rest';
  const others = Map.groupBy(counterparts.filter(isRest), stretchOf);
  for (const [stretch, units] of Map.groupBy(own.filter(isRest), stretchOf)) {
    const same = others.get(stretch) ?? [];
    if (same.length !== units.length) continue;
    for (const [index, unit] of units.entries()) {
      const counterpart = same[index];
      if (counterpart) paired.set(unit, counterpart);
    }
  }
}

function toShown(anchor: string, units: readonly (ComparedUnit | undefined)[]): ShownUnit {
  return { anchor, texts: localize((locale) => units.find((unit) => unit?.locale === locale)) };
}
