import type { Structure } from '../../structure/block.ts';
import { askSame, weighWords, type WordWeights } from './ask-same.ts';
import { subQuestionWords } from './sub-question-words.ts';
import type { ComparedSubQuestion } from './sub-question-list.ts';

/** A question's text with its sub-questions. */
export interface AskedText {
  readonly structure: Structure;
  readonly subQuestions: readonly ComparedSubQuestion[];
}

/** Which sub-question of the reference each of a member is, by their paths; those that the reference lacks are left out. */
export type SubQuestionMap = ReadonlyMap<string, string>;

/**
 * Finds for each sub-question of a member the one of the reference that asks the same. Both texts are in one language.
 *
 * Sub-questions are paired on one level, the likest first, and then those inside a pair among each other; what is left is
 * paired over levels (`1, 2, 3` for `1. a), b)` and `2`). Each is paired once at most.
 */
export function mapSubQuestions(member: AskedText, reference: AskedText): SubQuestionMap {
  const paths = new Map<string, string>();
  const [own, others] = [toWorded(member), toWorded(reference)];
  const weightOf = weighWords([own.map(({ words }) => words), others.map(({ words }) => words)]);
  const pairLevel = (parent: string | undefined, otherParent: string | undefined): void => {
    const level = own.filter((each) => each.subQuestion.parent === parent);
    const otherLevel = others.filter((each) => each.subQuestion.parent === otherParent);
    for (const [path, otherPath] of pairLikest(level, otherLevel, weightOf, isSameNumber)) {
      paths.set(path, otherPath);
      pairLevel(path, otherPath);
    }
  };
  pairLevel(undefined, undefined);
  const taken = new Set(paths.values());
  const left = own.filter(({ subQuestion }) => !paths.has(subQuestion.path));
  const otherLeft = others.filter(({ subQuestion }) => !taken.has(subQuestion.path));
  for (const [path, otherPath] of pairLikest(left, otherLeft, weightOf, () => false)) paths.set(path, otherPath);
  return paths;
}

/** The same for texts in two languages, whose words tell nothing: the numbers have to be the same in both, all of them. */
export function mapByNumbers(member: AskedText, reference: AskedText): SubQuestionMap {
  const own = member.subQuestions.map(({ paths }) => paths.join(' '));
  const others = reference.subQuestions.map(({ paths }) => paths.join(' '));
  const isSame = own.length === others.length && own.every((paths, index) => paths === others[index]);
  return new Map(isSame ? reference.subQuestions.map(({ path }) => [path, path]) : []);
}

interface Worded {
  readonly subQuestion: ComparedSubQuestion;
  readonly words: readonly string[];
}

function toWorded({ structure, subQuestions }: AskedText): Worded[] {
  return subQuestions.map((subQuestion) => ({ subQuestion, words: subQuestionWords(subQuestion, structure) }));
}

function pairLikest(
  level: readonly Worded[],
  otherLevel: readonly Worded[],
  weightOf: WordWeights,
  isSame: typeof isSameNumber,
): readonly (readonly [path: string, otherPath: string])[] {
  const pairs = level.flatMap((one) =>
    otherLevel.flatMap((other) => {
      const sureness = askSame(one.words, other.words, weightOf, isSame(one.subQuestion, other.subQuestion));
      return sureness === undefined
        ? []
        : [{ path: one.subQuestion.path, otherPath: other.subQuestion.path, sureness }];
    }),
  );
  pairs.sort((one, other) => other.sureness - one.sureness);
  const [taken, otherTaken] = [new Set<string>(), new Set<string>()];
  return pairs.flatMap(({ path, otherPath }) => {
    if (taken.has(path) || otherTaken.has(otherPath)) return [];
    taken.add(path);
    otherTaken.add(otherPath);
    return [[path, otherPath] as const];
  });
}

/** Whether the last numbers are the same, as `b` of `1-b` and `2-b`: those around them are a pair. */
function isSameNumber(one: ComparedSubQuestion, other: ComparedSubQuestion): boolean {
  return lastNumber(one) === lastNumber(other);
}

function lastNumber({ path }: ComparedSubQuestion): string {
  return path.slice(path.lastIndexOf('-') + 1);
}
