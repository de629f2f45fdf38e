import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { questionId, replyId } from '../../domain/place-id.ts';
import { deadlineOf, statusOf, type Status } from '../../domain/status.ts';
import type { Question } from '../../domain/question.ts';
import type { ComparedUnit } from '../compared-unit.ts';
import type { HeldMember } from '../held-member.ts';
import type { ComparedSubQuestion } from '../sub-questions/sub-question-list.ts';
import type { SubQuestionMap } from '../sub-questions/map-sub-questions.ts';
import { toCell, type Answer, type AnswerKind, type Cell } from './cell.ts';

/** What a member of the series says, sub-question by sub-question. */
export interface MemberRow {
  readonly questionNumber: QuestionNumber;
  /** `null` where the archive does not hold it. */
  readonly held: {
    readonly member: HeldMember;
    readonly status: Status;
    /** The day by which the reply was due, where it is known; `status` has the days, and those behind it. */
    readonly deadline: CalendarDate | undefined;
  } | null;
  /** By the paths of the sub-questions, in their order. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What it says as a whole: of a divided reply what belongs to no sub-question, else what each cell has, too. */
  readonly general: readonly ComparedUnit[];
}

/** The row of a number that the archive does not hold. */
export function toUnheldRow(questionNumber: QuestionNumber, subQuestions: readonly ComparedSubQuestion[]): MemberRow {
  const cells = new Map(subQuestions.map(({ path }): [string, Cell] => [path, { kind: 'not-held' }]));
  return { questionNumber, held: null, cells, general: [] };
}

/**
 * The row of a member. A provisional reply says nothing in it when another has come.
 *
 * @param units - the parts of its replies
 * @param map - which sub-questions of the reference the member's are
 */
export function toMemberRow(
  member: HeldMember,
  units: readonly ComparedUnit[],
  subQuestions: readonly ComparedSubQuestion[],
  map: SubQuestionMap,
): MemberRow {
  const { question } = member;
  const final = units.filter(({ reply }) => !reply.isProvisional);
  const counting = final.length > 0 ? final : units;
  const status = statusOf(question);
  const parts = [
    ...Map.groupBy(counting, ({ reply, service }) => `${reply.ordinal} ${service?.ordinal ?? 0}`).values(),
  ];
  const parents = new Map(subQuestions.map(({ path, parent }) => [path, parent]));
  const asked = new Set(map.values());
  const isAsked = (path: string | undefined): boolean =>
    path !== undefined && (asked.has(path) || isAsked(parents.get(path)));
  const cells = subQuestions.map(({ path }): [string, Cell] => {
    const answers = parts.flatMap((part) => answersIn(part, path, parents));
    const own = answers.filter(({ unit }) => unit.kind === 'point' || asked.size === 0 || isAsked(path));
    const sectionId = counting[0]?.reply.sectionId;
    if (sectionId === undefined) return [path, withoutReply(question, status)];
    const otherwise = asked.size > 0 && !isAsked(path);
    return [path, toCell(own) ?? { kind: otherwise ? 'asked-otherwise' : 'no-point', id: sectionId }];
  });
  return {
    questionNumber: question.questionNumber,
    held: { member, status, deadline: deadlineOf(question) },
    cells: new Map(cells),
    general: units.filter(({ answers }) => answers.length === 0),
  };
}

function withoutReply({ answers }: Question, { kind }: Status): Cell {
  const hasCome = answers.length > 0 || kind === 'answered';
  return { kind: hasCome ? 'reply-not-held' : 'no-reply', id: hasCome ? replyId(1) : questionId };
}

/** What one service, or the minister, says to a sub-question: by its points, else to the one around it, else as a whole. */
function answersIn(
  units: readonly ComparedUnit[],
  path: string,
  parents: ReadonlyMap<string, string | undefined>,
): Answer[] {
  for (let at: string | undefined = path; at !== undefined; at = parents.get(at)) {
    const asked = at;
    const own = units.filter(({ answers }) => answers.includes(asked));
    if (own.length > 0) return own.map((unit) => ({ kind: kindOf(unit, asked === path), unit }));
  }
  return units.flatMap((unit) => (unit.kind === 'whole' ? [{ kind: unit.referral?.kind ?? 'whole', unit }] : []));
}

function kindOf({ referral, answers }: ComparedUnit, isOwn: boolean): AnswerKind {
  if (referral) return referral.kind;
  return isOwn && answers.length === 1 ? 'answered' : 'answered-jointly';
}
