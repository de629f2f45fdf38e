import { formatQuestionNumber, type QuestionNumber } from '../domain/question-number.ts';
import { isHeld, type Legislature } from './legislatures.ts';
import type { NumberRun, Resubmissions } from './resubmissions.ts';
import { chooseByShare, type Shares } from './shares.ts';

/** Something that was asked once: of one minister, or of several at once, and then with numbers that follow each other. */
export interface Asking {
  readonly legislature: Legislature;
  /** One for each minister. The archive may lack some of them. */
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
    for (const run of runsOf(legislature, resubmissions, () => {
      count += 1;
      return chooseByShare(seriesSizes, seed, 'series-size', count);
    })) {
      yield toAsking(legislature, run, ordinal);
      for (let member = 0; member < run.size; member += 1) if (isHeld(run.firstSerial + member)) ordinal += 1;
    }
  }
}

/** All numbers of a legislature: those asked before, the new ones, those to be asked again. */
function* runsOf(
  { legislature, serials }: Legislature,
  resubmissions: Resubmissions,
  drawSize: () => number,
): Generator<NumberRun> {
  const { opening, closing } = resubmissions.edgesOf(legislature);
  yield* opening;
  const last = (closing[0]?.firstSerial ?? serials + 1) - 1;
  let serial = opening.reduce((sum, { size }) => sum + size, 1);
  while (serial <= last) {
    const size = Math.min(drawSize(), last - serial + 1);
    yield { firstSerial: serial, size };
    serial += size;
  }
  yield* closing;
}

function toAsking(legislature: Legislature, { firstSerial, size }: NumberRun, firstOrdinal: number): Asking {
  const numberOf = (serial: number): QuestionNumber =>
    formatQuestionNumber({ legislature: legislature.legislature, serial });
  const others = Array.from({ length: size - 1 }, (_, index) => numberOf(firstSerial + index + 1));
  return { legislature, numbers: [numberOf(firstSerial), ...others], firstSerial, firstOrdinal };
}
