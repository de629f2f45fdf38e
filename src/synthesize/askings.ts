import { formatQuestionNumber, type QuestionNumber } from '../domain/question-number.ts';
import type { Legislature } from './legislatures.ts';
import type { Resubmissions } from './resubmissions.ts';
import { chooseByShare, type Shares } from './shares.ts';

/** Something that was asked once: of one minister, or of several at once, and then with numbers that follow each other. */
export interface Asking {
  readonly legislature: Legislature;
  /** One for each minister. */
  readonly numbers: readonly [QuestionNumber, ...QuestionNumber[]];
  readonly firstSerial: number;
  /** How many questions of the archive come before. */
  readonly firstOrdinal: number;
}

/** Of how many ministers the same thing is asked. */
export const seriesSizes: Shares<number> = [
  [1, 0.9],
  [2, 0.03],
  [3, 0.02],
  [5, 0.015],
  [8, 0.013],
  [13, 0.012],
  [20, 0.01],
];

/** Everything that was asked, in the order of the numbers; nothing is kept of what was given. */
export function* askings(
  legislatures: readonly Legislature[],
  resubmissions: Resubmissions,
  seed: number,
): Generator<Asking> {
  let [ordinal, count] = [0, 0];
  for (const legislature of legislatures) {
    const numberOf = (serial: number): QuestionNumber =>
      formatQuestionNumber({ legislature: legislature.legislature, serial });
    const isFree = (serial: number): boolean =>
      serial <= legislature.questions && !resubmissions.isAcrossElection(numberOf(serial));
    for (let serial = 1; serial <= legislature.questions;) {
      const most = isFree(serial) ? chooseByShare(seriesSizes, seed, 'series-size', count) : 1;
      let size = 1;
      while (size < most && isFree(serial + size)) size += 1;
      const others = Array.from({ length: size - 1 }, (_, index) => numberOf(serial + index + 1));
      yield { legislature, numbers: [numberOf(serial), ...others], firstSerial: serial, firstOrdinal: ordinal };
      serial += size;
      ordinal += size;
      count += 1;
    }
  }
}
