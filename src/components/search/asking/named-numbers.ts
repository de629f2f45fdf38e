import { emptyQuery } from '../../../query/edit-query.ts';
import type { Query } from '../../../query/query.ts';
import type { FoundNumber } from '../../../query/found-number.ts';
import type * as questionNumbers from '../../../query/question-numbers.ts';

/** The question numbers that a text names, and what is looked for besides. */
export interface NamedNumbers {
  readonly numbers: readonly FoundNumber[];
  /** Whether it is not known which there are, as what finds them did not arrive. */
  readonly areUnread: boolean;
  /** Whether the text says nothing but numbers. */
  readonly isOnlyNumbers: boolean;
  /** What is searched: the query; where the text is one number, that number; nothing where it is many, or a pasted paragraph. */
  readonly searched: Query;
}

/** A query of more words is a text that was pasted for its numbers: no question has all of them. */
const mostWords = 12;

type NumberFinder = Pick<typeof questionNumbers, 'asksForNumbersOnly' | 'findQuestionNumbers'>;

/**
 * Finds the question numbers that a text names. What finds them is fetched once there is a digit; without it the text is
 * searched as words.
 *
 * @param query - what the text was read as
 * @param load - fetches what finds numbers
 */
export async function findNamedNumbers(
  text: string,
  query: Query,
  load: () => Promise<NumberFinder> = () => import('../../../query/question-numbers.ts'),
): Promise<NamedNumbers> {
  const none = { numbers: [], areUnread: false, isOnlyNumbers: false, searched: query };
  if (!/\d/u.test(text)) return none;
  const finder = await load().catch(() => undefined);
  if (!finder) return { ...none, areUnread: true };
  const { asksForNumbersOnly, findQuestionNumbers } = finder;
  const numbers = findQuestionNumbers(text);
  const [first] = numbers;
  if (!first) return none;
  const isOnlyNumbers = asksForNumbersOnly(text);
  const isLong = query.terms.length > mostWords && numbers.some(({ isSure }) => isSure);
  if (!isOnlyNumbers && !isLong) return { ...none, numbers, isOnlyNumbers };
  const terms = [{ kind: 'word', text: first.questionNumber, isExcluded: false }] as const;
  return {
    ...none,
    numbers,
    isOnlyNumbers,
    searched: numbers.length > 1 || isLong ? emptyQuery : { ...emptyQuery, terms },
  };
}
