import type { ComparedUnit } from '../../comparison/compared-unit.ts';
import type { ShownFold, ShownVersion } from '../../comparison/shown/shown-series.ts';
import { localesOf, localize, type Localized } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toDifferenceView, type DifferenceView } from './difference-view.ts';
import { toGivers, type GiverView } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';
import { toReferralView, type ReferralView } from './referral-view.ts';
import { openingOf } from './opening-of.ts';
import { toSaidView, toSides, type SaidView } from './said-view.ts';
import { wordsIn } from './series-context.ts';
import { shareNotes } from './shared-notes.ts';

/** Words that are nearly those of the fold, by those who gave them. */
export interface OtherVersionView {
  readonly givers: readonly GiverView[];
  /** What kind of words differ, where that matters most: figures, a word that denies. */
  readonly warnings: readonly WordingInBoth[];
  readonly differences: readonly DifferenceView[];
  /** In the languages in which too much differs the words themselves; `null` where none does. */
  readonly said: SaidView | null;
}

/** Identical and nearly identical replies, once, by all who gave them. */
export interface FoldView {
  /** The member of the government, or how many have the same words. */
  readonly heading: WordingInBoth;
  readonly givers: readonly GiverView[];
  /** What the words are, where they do not answer one sub-question by a point, and what holds of all who gave them. */
  readonly nature: readonly WordingInBoth[];
  /** That they refer elsewhere, or are outside a competence; `null` where they answer. */
  readonly referral: ReferralView | null;
  readonly said: SaidView;
  /** Where all of the words are, where the page has their beginning only; `null` where it has all. */
  readonly rest: string | null;
  readonly others: readonly OtherVersionView[];
}

/** How many characters of text a page shows of a fold. */
export function lengthOfFold({ versions }: ShownFold): number {
  const texts = versions.flatMap(({ texts: own, differences }, index) =>
    localesOf(own).flatMap((locale) => (index === 0 || differences[locale] === null ? (own[locale] ?? []) : [])),
  );
  return texts.reduce((sum, { words }) => sum + words.reduce((own, each) => own + each.length, 0), 0);
}

/**
 * Identical and nearly identical replies, as a page shows them.
 *
 * @param isAbridged - whether the page has room for the beginning of the words only
 */
export function toFoldView(
  { versions: [first, ...others] }: ShownFold,
  materials: PageMaterials,
  isAbridged: boolean,
): FoldView {
  const { context, offices } = materials;
  const unit = firstText(first);
  const { givers, notes } = shareNotes(toGivers(first.givers, offices, context));
  const [only, ...more] = givers;
  const count = givers.length;
  return {
    heading:
      only && more.length === 0
        ? only.office
        : wordsIn(context, (locale) => formatCount(locale, count, messages[locale].series.sameWords)),
    givers,
    nature: [...(unit ? natureOf(unit, materials) : []), ...notes],
    referral: unit?.referral ? toReferralView(unit.referral, unit.refersTo, materials) : null,
    said: toSaid(first.texts, materials, isAbridged),
    rest: isAbridged ? (only?.parts[0]?.href ?? null) : null,
    others: others.map((version) => toOtherVersion(version, materials, isAbridged)),
  };
}

function firstText({ texts }: ShownVersion): ComparedUnit | undefined {
  const [locale] = localesOf(texts);
  return locale && texts[locale];
}

function natureOf(
  { kind, blocks, service, referral }: ComparedUnit,
  { context, isDivided }: PageMaterials,
): WordingInBoth[] {
  if (kind === 'point' || !isDivided || referral) return [];
  const nature = wordsIn(context, (locale) => {
    const { outsidePoints, unmatchedPoints, undivided, undividedService } = messages[locale].series;
    if (kind === 'rest') return blocks.some((block) => block.kind === 'point') ? unmatchedPoints : outsidePoints;
    return service ? undividedService : undivided;
  });
  return [nature];
}

/** The words of a part, or what they begin with. */
function toSaid(texts: Localized<ComparedUnit>, { context, quotations }: PageMaterials, isAbridged: boolean): SaidView {
  if (!isAbridged) return toSaidView(texts, quotations, context);
  return { kind: 'sides', sides: toSides(texts, (text) => openingOf(quotations.ofUnit(text)), context) };
}

function toOtherVersion(
  { givers, texts, differences }: ShownVersion,
  materials: PageMaterials,
  isAbridged: boolean,
): OtherVersionView {
  const { context, offices } = materials;
  const compared = localesOf(differences).flatMap((locale) => {
    const comparison = differences[locale];
    return comparison ? [{ locale, comparison }] : [];
  });
  const inFull = localize((locale) => (differences[locale] === null ? texts[locale] : undefined));
  const warn = (wordsOf: Parameters<typeof wordsIn>[1]): WordingInBoth => wordsIn(context, wordsOf);
  return {
    givers: toGivers(givers, offices, context),
    warnings: [
      ...(compared.some(({ comparison }) => comparison.differsInFigure)
        ? [warn((locale) => messages[locale].series.figuresDiffer)]
        : []),
      ...(compared.some(({ comparison }) => comparison.differsInNegation)
        ? [warn((locale) => messages[locale].series.negationDiffers)]
        : []),
    ],
    differences: compared.map(({ locale, comparison }) => toDifferenceView(comparison, locale, context)),
    said: localesOf(inFull).length > 0 ? toSaid(inFull, materials, isAbridged) : null,
  };
}
