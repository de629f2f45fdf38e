import { emptyQuery } from '../../../query/edit-query.ts';
import type { Query } from '../../../query/query.ts';
import type { FoundNumber } from '../../../query/found-number.ts';

/** The question numbers that a text names, and what is looked for besides. */
export interface NamedNumbers {
  readonly numbers: readonly FoundNumber[];
  /** Whether the text says nothing but numbers. */
  readonly isOnlyNumbers: boolean;
  /** What is searched: the query; where the text is one number, that number; nothing where it is many, or a pasted paragraph. */
  readonly searched: Query;
}

/** A query of more words is a text that was pasted for its numbers: no question has all of them. */
const mostWords = 12;

/**
 * Finds the question numbers that a text names. What finds them is fetched once there is a digit.
 *
 * @param query - what the text was read as
 */
export async function findNamedNumbers(text: string, query: Query): Promise<NamedNumbers> {
  const none = { numbers: [], isOnlyNumbers: false, searched: query };
  if (!/\d/u.test(text)) return none;
  const { asksForNumbersOnly, findQuestionNumbers } = await import('../../../query/question-numbers.ts');
  const numbers = findQuestionNumbers(text);
  const [first] = numbers;
  if (!first) return none;
  const isOnlyNumbers = asksForNumbersOnly(text);
  const isLong = query.terms.length > mostWords && numbers.some(({ isSure }) => isSure);
  if (!isOnlyNumbers && !isLong) return { numbers, isOnlyNumbers, searched: query };
  const terms = [{ kind: 'word', text: first.questionNumber, isExcluded: false }] as const;
  return { numbers, isOnlyNumbers, searched: numbers.length > 1 || isLong ? emptyQuery : { ...emptyQuery, terms } };
}
