import type { QuestionNumber } from '../domain/question-number.ts';
import { generalId, memberId, pointId, questionId } from '../domain/place-id.ts';
import type { ReplyUnit } from './division/reply-unit.ts';
import { referredMembers, type NamedMember } from './referrals/referred-members.ts';
import { findReferral, type Referral } from './referrals/find-referral.ts';

/** A part of a reply in its place of the comparison. */
export interface ComparedUnit extends ReplyUnit {
  /** An id for it on the page of the comparison, that no other part has: `m-5-8916-r-3`. */
  readonly anchor: string;
  /** The id of the section that it stands in. */
  readonly sectionId: string;
  /** That it says little else than that the answer is elsewhere. */
  readonly referral: Referral | undefined;
  /** The members of the series that it refers to, by number or by office. */
  readonly refersTo: readonly QuestionNumber[];
}

/** The id of the section of a sub-question, or of what belongs to none. */
export function sectionIdOf(path: string | undefined): string {
  return path === undefined ? generalId : pointId(questionId, path);
}

/**
 * Puts the parts of one member's replies in their places.
 *
 * @param members - all that the series is known to have, which these can refer to
 */
export function toComparedUnits(units: readonly ReplyUnit[], members: readonly NamedMember[]): ComparedUnit[] {
  const taken = new Map<string, number>();
  return units.map((unit) => {
    const count = (taken.get(unit.id) ?? 0) + 1;
    taken.set(unit.id, count);
    const anchor = `${memberId(unit.questionNumber)}-${unit.id}`;
    const referral = unit.kind === 'rest' ? undefined : findReferral(unit);
    return {
      ...unit,
      anchor: count === 1 ? anchor : `${anchor}_${count}`,
      sectionId: sectionIdOf(unit.answers[0]),
      referral,
      refersTo: referral ? referredMembers(referral, members, unit.questionNumber) : [],
    };
  });
}
