import type { Referral } from '../../comparison/referrals/find-referral.ts';
import { memberId } from '../../domain/place-id.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import type { PageMaterials } from './page-materials.ts';
import { wordsIn } from './series-context.ts';

/** That words only refer elsewhere, or are declared outside a competence. */
export interface ReferralView {
  readonly words: WordingInBoth;
  /** The members of the series that are meant. */
  readonly members: readonly MemberLink[];
}

/** A member of the series, and its place in the overview of the page. */
export interface MemberLink {
  readonly questionNumber: QuestionNumber;
  readonly href: string;
  readonly office: WordingInBoth;
}

export function toReferralView(
  { kind }: Referral,
  refersTo: readonly QuestionNumber[],
  { context, offices }: PageMaterials,
): ReferralView {
  return {
    words: wordsIn(context, (locale) => messages[locale].series.referral[kind]),
    members: refersTo.map((questionNumber) => toMemberLink(questionNumber, { context, offices })),
  };
}

/** A link to a member's row of the overview. */
export function toMemberLink(
  questionNumber: QuestionNumber,
  { context, offices }: Pick<PageMaterials, 'context' | 'offices'>,
): MemberLink {
  const id = memberId(questionNumber);
  return { questionNumber, href: context.placeOf(id, null), office: offices(questionNumber) };
}
