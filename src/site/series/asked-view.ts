import type { QuestionVersion } from '../../comparison/versions/compare-versions.ts';
import type { SeriesComparison } from '../../comparison/compare-series.ts';
import { localesOf, localize, type Locale, type Localized } from '../../domain/locale.ts';
import { questionId } from '../../domain/place-id.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import { alignTexts } from '../../structure/alignment/align-texts.ts';
import type { Structure } from '../../structure/block.ts';
import { structureOf } from '../../structure/structure-of.ts';
import type { BlockView } from '../text/block-view.ts';
import { toQuotedView } from '../text/text-view.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toDifferenceView, type DifferenceView } from './difference-view.ts';
import { addressOnPage } from './own-page.ts';
import type { PageMaterials } from './page-materials.ts';
import { toQuotedRows } from './quoted-rows.ts';
import { toMemberLink, type MemberLink } from './referral-view.ts';
import { toSides, type SaidView } from './said-view.ts';
import { labelIn, wordsIn } from './series-context.ts';

/** A version of the question that differs from the one that is shown. */
export interface OtherQuestionView {
  /** Who were sent it. */
  readonly members: readonly MemberLink[];
  /** None where it cannot be compared by word. */
  readonly differences: readonly DifferenceView[];
  /** Where it is read: on the page of the first of them. */
  readonly href: string;
}

/** The question's own text, once. */
export interface AskedView {
  readonly id: string;
  readonly label: string;
  /** `null` where no member has a text. */
  readonly said: SaidView | null;
  /** Where several versions are known, to how many this one was sent; else that all have the same. */
  readonly sentTo: WordingInBoth;
  readonly others: readonly OtherQuestionView[];
  /** Held members of which no text of the question is known. */
  readonly withoutText: readonly MemberLink[];
}

/** The question that was asked, and what was asked otherwise. */
export function toAskedView(materials: PageMaterials): AskedView {
  const { context, shown } = materials;
  const { versions, withoutText } = shown.base.versions;
  const [first, ...others] = versions;
  const count = first?.members.length ?? 0;
  return {
    id: questionId,
    label: labelIn(context, (locale) => messages[locale].question.linkToQuestion),
    said: first ? toSaid(materials) : null,
    sentTo:
      count < 2 && others.length === 0
        ? []
        : wordsIn(context, (locale) => {
            const { sameText, versionShown } = messages[locale].series;
            return formatCount(locale, count, others.length === 0 ? sameText : versionShown);
          }),
    others: others.map((version) => ({
      members: version.members.map((number) => toMemberLink(number, materials)),
      differences: differencesOf(version, materials),
      href: addressOnPage(version.members[0], questionId, context),
    })),
    withoutText: withoutText.map((number) => toMemberLink(number, materials)),
  };
}

function toSaid({ context, quotations, shown }: PageMaterials): SaidView {
  const structures = textsOf(shown.comparisons);
  const viewOf = (structure: Structure, locale: Locale): readonly BlockView[] => {
    return toQuotedView(structure.blocks, quotations.viewing(structure, locale));
  };
  const { fr, nl } = structures;
  if (fr && nl) {
    return { kind: 'rows', rows: toQuotedRows(alignTexts(fr, nl), { fr: viewOf(fr, 'fr'), nl: viewOf(nl, 'nl') }) };
  }
  return { kind: 'sides', sides: toSides(structures, viewOf, context) };
}

/** The text of the first version, in each language that the page shows it in. */
function textsOf(comparisons: Localized<SeriesComparison>): Localized<Structure> {
  const firsts = localesOf(comparisons).flatMap((page) => comparisons[page]?.versions.versions[0] ?? []);
  return localize((locale) => {
    const version = firsts.find((each) => each.locale === locale);
    return version && structureOf(version.text, 'question');
  });
}

/** The differences of a version in each language of the page in which it was compared. */
function differencesOf({ members: [first] }: QuestionVersion, { context, shown }: PageMaterials): DifferenceView[] {
  const same = localesOf(shown.comparisons).flatMap((page) => {
    return shown.comparisons[page]?.versions.versions.find(({ members }) => members[0] === first) ?? [];
  });
  const byLocale = localize((locale) => same.find(({ comparedIn }) => comparedIn === locale)?.comparison ?? undefined);
  return localesOf(byLocale).flatMap((locale) => {
    const comparison = byLocale[locale];
    return comparison ? [toDifferenceView(comparison, locale, context)] : [];
  });
}
