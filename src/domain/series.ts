import type { Question } from './question.ts';
import { compareQuestionNumbers, type QuestionNumber } from './question-number.ts';

/** One question that was sent to several members of the government, each with a number of its own. */
export interface Series {
  /** The smallest number of the members. */
  readonly name: QuestionNumber;
  /** Every known number, in order, whether or not the archive holds its text. */
  readonly members: readonly QuestionNumber[];
}

/** The other written questions that a question names as asked to other members of the government, as often as it does. */
export function siblingsOf({
  questionNumber,
  relations,
}: Pick<Question, 'questionNumber' | 'relations'>): QuestionNumber[] {
  return relations.flatMap(({ kind, target }) => {
    const isSibling =
      kind === 'also-asked-to' && target.kind === 'written-question' && target.number !== questionNumber;
    return isSibling ? target.number : [];
  });
}

/**
 * Finds the series: the connected components of "also asked to", followed in both directions. A question that was
 * asked to one minister only forms none.
 *
 * @returns the series of every number that belongs to one, members without a text included
 */
export function findSeries(
  questions: Iterable<Pick<Question, 'questionNumber' | 'relations'>>,
): ReadonlyMap<QuestionNumber, Series> {
  const neighbours = new Map<QuestionNumber, Set<QuestionNumber>>();
  const connect = (from: QuestionNumber, to: QuestionNumber) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const question of questions) {
    for (const sibling of siblingsOf(question)) {
      connect(question.questionNumber, sibling);
      connect(sibling, question.questionNumber);
    }
  }
  const seriesByMember = new Map<QuestionNumber, Series>();
  for (const start of [...neighbours.keys()].sort(compareQuestionNumbers)) {
    if (seriesByMember.has(start)) continue;
    const members = componentOf(start, neighbours).sort(compareQuestionNumbers);
    const series: Series = { name: start, members };
    for (const member of members) seriesByMember.set(member, series);
  }
  return seriesByMember;
}

/** Everything reachable from one number, itself included; without recursion, as a series may be long. */
function componentOf(
  start: QuestionNumber,
  neighbours: ReadonlyMap<QuestionNumber, ReadonlySet<QuestionNumber>>,
): QuestionNumber[] {
  const reached = new Set([start]);
  for (const member of reached) {
    for (const neighbour of neighbours.get(member) ?? []) reached.add(neighbour);
  }
  return [...reached];
}
