import type { Question } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { siblingsOf, type Series } from '../../domain/series.ts';

/**
 * The names that a series may have had while less was known of it, in their order.
 *
 * An archive that holds fewer of the members calls the series by the smallest number that these name, their own included:
 * this is the smallest number of one of them, so that those of all of them are every such name. The smallest number that is
 * held is one more: the name until a source says which smaller ones there are. There are at most as many as held members,
 * and usually none, as each text names all the members.
 *
 * @param questions - those that the archive holds, by number
 */
export function earlierNamesOf(
  { name, members }: Series,
  questions: ReadonlyMap<QuestionNumber, Pick<Question, 'questionNumber' | 'relations'>>,
): QuestionNumber[] {
  const places = new Map(members.map((member, place) => [member, place]));
  const held = members.flatMap((member) => questions.get(member) ?? []);
  const smallest = held.map((question) => {
    const known = [question.questionNumber, ...siblingsOf(question)];
    return members[Math.min(...known.flatMap((number) => places.get(number) ?? []))];
  });
  const names = new Set([held[0]?.questionNumber, ...smallest]);
  return members.filter((member) => member !== name && names.has(member));
}
