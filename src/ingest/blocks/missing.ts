import type { QuestionReading } from '../../domain/question.ts';
import type { Ledger } from '../ledger.ts';

/** What every page seen has, with the rule and the words of the message when it is missing. */
const blocks = [
  { ruleId: 'missing-author', name: 'an author line', has: ({ authors }: QuestionReading) => authors.length > 0 },
  { ruleId: 'missing-addressee', name: 'an addressee', has: ({ addressee }: QuestionReading) => isIn(addressee) },
  { ruleId: 'missing-title', name: 'a title', has: ({ title }: QuestionReading) => isIn(title) },
];

/**
 * Reports the blocks that every page has and this one lacks.
 *
 * @param at - the offset of the line behind which they are expected
 */
export function reportMissing(ledger: Ledger, question: QuestionReading, at: number): void {
  for (const { ruleId, name, has } of blocks) {
    if (!has(question))
      ledger.report(ruleId, at, `Unexpected page without ${name}, expected it behind the number line`);
  }
}

function isIn({ fr, nl }: QuestionReading['title']): boolean {
  return (fr ?? nl) !== undefined;
}
