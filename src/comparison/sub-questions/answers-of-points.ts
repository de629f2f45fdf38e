import type { Point } from '../../structure/block.ts';
import { matchPoints } from '../../structure/match-points.ts';
import type { HeldMember } from '../held-member.ts';
import type { SubQuestionMap } from './map-sub-questions.ts';
import { subQuestionsOf, type ComparedSubQuestion } from './sub-question-list.ts';

/**
 * What the points of a member's replies answer: by their numbers a sub-question of the member's own text, and by it one
 * of the reference, or the one around it.
 *
 * @param reference - the sub-questions of the reference in reading order
 * @param map - which of the reference the member's are
 * @returns the paths of the reference for each point that answers some, in reading order
 */
export function answersOfPoints(
  { asked, replies }: HeldMember,
  reference: readonly ComparedSubQuestion[],
  map: SubQuestionMap,
): ReadonlyMap<Point, readonly string[]> {
  const answers = new Map<Point, readonly string[]>();
  if (!asked) return answers;
  const own = subQuestionsOf(asked.structure);
  const pathOf = new Map(own.flatMap(({ path, blocks }) => blocks.map((block) => [block, path])));
  const order = new Map(reference.map(({ path }, index) => [path, index]));
  const structures = replies.map(({ structure }) => structure);
  for (const [point, subQuestions] of matchPoints(asked.structure, structures).questionsOf) {
    const paths = subQuestions.flatMap((block) => nearestIn(map, pathOf.get(block) ?? '') ?? []);
    const sorted = [...new Set(paths)]
      .filter((path) => order.has(path))
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    if (sorted.length > 0) answers.set(point, sorted);
  }
  return answers;
}

/** What a path is mapped to, or else the nearest of the paths around it. */
function nearestIn(map: SubQuestionMap, path: string): string | undefined {
  for (let outer = path; outer !== ''; outer = outer.slice(0, Math.max(0, outer.lastIndexOf('-')))) {
    const found = map.get(outer);
    if (found !== undefined) return found;
  }
  return undefined;
}
