import { locales, type Localized } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { matchOffice } from './find-offices.ts';
import type { Referral } from './find-referral.ts';

/** A member of the series, as replies name it. */
export interface NamedMember {
  readonly questionNumber: QuestionNumber;
  /** The office that it was asked to, as printed; empty where the archive does not hold it. */
  readonly addressee: Localized<string>;
}

/**
 * The members of the series whom a referral names, by number or by office, each once, in their order. An office counts
 * where it can mean one member only.
 *
 * @param by - the member that refers, which does not mean itself
 */
export function referredMembers(
  { numbers, offices }: Referral,
  members: readonly NamedMember[],
  by: QuestionNumber,
): QuestionNumber[] {
  const holders = members.flatMap(({ questionNumber, addressee }) =>
    locales.flatMap((locale) => {
      const office = addressee[locale];
      return office === undefined ? [] : [{ member: questionNumber, office }];
    }),
  );
  const meant = new Set(numbers.map(({ questionNumber }) => questionNumber));
  for (const { words } of offices) {
    const [only, ...others] = new Set(matchOffice(words, holders));
    if (only !== undefined && others.length === 0) meant.add(only);
  }
  return members.map(({ questionNumber }) => questionNumber).filter((number) => meant.has(number) && number !== by);
}
