import type { Locale } from '../../domain/locale.ts';
import type { QuestionReading } from '../../domain/question.ts';
import type { Ledger } from '../ledger.ts';

/** What every page seen has, and how the message names it. */
const expected = { authors: 'an author line', addressee: 'an addressee', title: 'a title' } as const;

/**
 * Reports the blocks that every page has and this one lacks.
 *
 * @param at - the offset of the line behind which they are expected
 */
export function reportMissing(ledger: Ledger, question: QuestionReading, locales: readonly Locale[], at: number): void {
  if (question.authors.length === 0) reportBlock(ledger, 'author', at, expected.authors);
  for (const field of ['addressee', 'title'] as const) {
    const lacking = locales.filter((locale) => question[field][locale] === undefined);
    if (lacking.length === locales.length) reportBlock(ledger, field, at, expected[field]);
    else if (lacking.length > 0 && field === 'addressee') {
      const languages = lacking.map((locale) => (locale === 'fr' ? 'French' : 'Dutch')).join();
      const reason = `Unexpected addressee in one language, expected it in ${languages}, too`;
      ledger.report('missing-language', at, reason);
    }
  }
}

function reportBlock(ledger: Ledger, block: string, at: number, what: string): void {
  ledger.report(`missing-${block}`, at, `Unexpected page without ${what}, expected it behind the number line`);
}
