import type { ComparedUnit } from '../../comparison/compared-unit.ts';
import type { ShownFold, ShownVersion } from '../../comparison/shown/shown-series.ts';
import { localesOf, localize } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toDifferenceView, type DifferenceView } from './difference-view.ts';
import { toGivers, type GiverView } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';
import { toReferralView, type ReferralView } from './referral-view.ts';
import { toSaidView, type SaidView } from './said-view.ts';
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
  readonly others: readonly OtherVersionView[];
}

/** Identical and nearly identical replies, as a page shows them. */
export function toFoldView({ versions: [first, ...others] }: ShownFold, materials: PageMaterials): FoldView {
  const { context, offices, quotations } = materials;
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
    said: toSaidView(first.texts, quotations, context),
    others: others.map((version) => toOtherVersion(version, materials)),
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
  const hasPoints = blocks.some((block) => block.kind === 'point');
  const nature = wordsIn(context, (locale) => {
    const words = messages[locale].series;
    if (kind === 'rest') return hasPoints ? words.unmatchedPoints : words.outsidePoints;
    if (hasPoints) return service ? words.dividedOtherwiseService : words.dividedOtherwise;
    return service ? words.undividedService : words.undivided;
  });
  return [nature];
}

function toOtherVersion(
  { givers, texts, differences }: ShownVersion,
  { context, offices, quotations }: PageMaterials,
): OtherVersionView {
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
    said: localesOf(inFull).length > 0 ? toSaidView(inFull, quotations, context) : null,
  };
}
