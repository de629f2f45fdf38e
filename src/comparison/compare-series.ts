import type { Locale } from '../domain/locale.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import type { Series } from '../domain/series.ts';
import { sectionIdOf, toComparedUnits, type ComparedUnit } from './compared-unit.ts';
import { divideReplies } from './division/divide-reply.ts';
import { foldTexts, type Fold } from './folding/fold-texts.ts';
import { toHeldMember, type HeldMember } from './held-member.ts';
import type { HeldText } from './held-text.ts';
import { toMemberRow, toUnheldRow, type MemberRow } from './matrix/member-row.ts';
import { answersOfPoints } from './sub-questions/answers-of-points.ts';
import type { SubQuestionMap } from './sub-questions/map-sub-questions.ts';
import { mapToReference } from './sub-questions/map-to-reference.ts';
import { subQuestionsOf, type ComparedSubQuestion } from './sub-questions/sub-question-list.ts';
import { compareVersions, type QuestionVersions } from './versions/compare-versions.ts';

/** What all members of a series say to one sub-question, or to none. */
export interface ComparedSection {
  /** `q-3`; `r-general` for what belongs to no sub-question, undivided replies included. */
  readonly id: string;
  readonly subQuestion: ComparedSubQuestion | undefined;
  /** Every part that stands here, once; by member, then in reading order. */
  readonly units: readonly ComparedUnit[];
  /** These, identical and nearly identical ones together. */
  readonly folds: readonly Fold<ComparedUnit>[];
  /** Parts that answer this sub-question with an earlier one, under which they stand. */
  readonly jointly: readonly ComparedUnit[];
}

/** A series as it is compared in one language. */
export interface SeriesComparison {
  readonly name: QuestionNumber;
  readonly locale: Locale;
  /** The member whose sub-questions divide the comparison: the lowest-numbered one that is held and has a text. */
  readonly reference: { readonly questionNumber: QuestionNumber; readonly asked: HeldText } | undefined;
  readonly subQuestions: readonly ComparedSubQuestion[];
  /** One for each known number, in their order. */
  readonly rows: readonly MemberRow[];
  /** One for each sub-question, in their order. */
  readonly sections: readonly ComparedSection[];
  readonly general: ComparedSection;
  readonly versions: QuestionVersions;
}

/**
 * Compares what the members of a series were asked and replied. Each text is taken in the language, or in the other where it
 * lacks that. Every passage of every reply stands in one section, once; the headings of services stand with what these say.
 *
 * The same questions give the same comparison. It takes time in proportion to their texts.
 *
 * @param questions - the members that the archive holds, in any order; others are left out
 */
export function compareSeries(series: Series, questions: Iterable<Question>, locale: Locale): SeriesComparison {
  const byNumber = new Map(Array.from(questions, (question) => [question.questionNumber, question]));
  const held = series.members.flatMap((number) => byNumber.get(number) ?? []);
  const members = held.map((question) => toHeldMember(question, locale));
  const reference = members.find(({ asked }) => asked);
  const subQuestions = reference?.asked ? subQuestionsOf(reference.asked.structure) : [];
  const named = series.members.map((questionNumber) => {
    return { questionNumber, addressee: byNumber.get(questionNumber)?.addressee ?? {} };
  });
  const compared = new Map(
    members.map((member): [QuestionNumber, ComparedMember] => {
      const map = reference ? mapToReference(member, reference) : new Map<string, string>();
      const answers = answersOfPoints(member, subQuestions, map);
      const units = divideReplies(member, (point) => answers.get(point) ?? []);
      return [member.question.questionNumber, { member, map, units: toComparedUnits(units, named) }];
    }),
  );
  const all = Array.from(compared.values(), ({ units }) => units).flat();
  return {
    name: series.name,
    locale,
    reference: reference?.asked && { questionNumber: reference.question.questionNumber, asked: reference.asked },
    subQuestions,
    rows: series.members.map((number) => {
      const { member, units, map } = compared.get(number) ?? {};
      return member && units && map ? toMemberRow(member, units, subQuestions, map) : toUnheldRow(number, subQuestions);
    }),
    sections: subQuestions.map((subQuestion) => toSection(all, subQuestion)),
    general: toSection(all, undefined),
    versions: compareVersions(held, locale),
  };
}

interface ComparedMember {
  readonly member: HeldMember;
  readonly map: SubQuestionMap;
  readonly units: readonly ComparedUnit[];
}

function toSection(units: readonly ComparedUnit[], subQuestion: ComparedSubQuestion | undefined): ComparedSection {
  const path = subQuestion?.path;
  const own = units.filter(({ answers }) => answers[0] === path);
  return {
    id: sectionIdOf(path),
    subQuestion,
    units: own,
    folds: foldTexts(own),
    jointly: path === undefined ? [] : units.filter(({ answers }) => answers.indexOf(path) > 0),
  };
}
