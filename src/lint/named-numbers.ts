import type { QuestionNumber } from '../domain/question-number.ts';

/** How many numbers a sentence names. */
export const mostNamed = 5;

/**
 * Question numbers in a sentence: the first five of them, and how many more there are.
 *
 * @param total - how many there are, where `numbers` are only the first of them
 */
export function nameNumbers(numbers: readonly QuestionNumber[], total: number = numbers.length): string {
  const named = numbers.slice(0, mostNamed);
  const more = total - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
