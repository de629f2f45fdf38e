import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatQuestionNumber, requireParts, type QuestionNumber } from '../domain/question-number.ts';
import { askedOnOf, legislatureAfter, legislatureBefore, type Legislature } from './legislatures.ts';
import { chooseByShare, type Shares } from './shares.ts';

/** Of a legislature's questions the last few go unanswered, and are asked again as the first ones of the next. */
const resubmittedShare = 0.04;
/** Of what was asked again, one in so many goes unanswered again, and is asked a third time. */
const askedAThirdTime = 6;

/** Of how many ministers the same thing is asked, where it is asked again after an election. */
export const resubmittedSizes: Shares<number> = [
  [1, 0.78],
  [2, 0.09],
  [5, 0.08],
  [12, 0.03],
  [20, 0.02],
];

/** Numbers that follow each other, of what was asked of several ministers at once, or of one. */
export interface NumberRun {
  readonly firstSerial: number;
  readonly size: number;
}

/** What a legislature opens with that was asked before, and what it ends with that is asked again. */
export interface Edges {
  readonly opening: readonly NumberRun[];
  readonly closing: readonly NumberRun[];
}

/** Which questions of an archive were asked again after an election: a series as a whole, member by member. */
export interface Resubmissions {
  edgesOf(legislature: number): Edges;
  /** The question, of the legislature before, that one repeats: that legislature may be one the archive does not hold. */
  findOrigin(number: QuestionNumber): QuestionNumber | undefined;
  /** The question, of the next legislature, that repeats one: the inverse of `findOrigin`. */
  findSuccessor(number: QuestionNumber): QuestionNumber | undefined;
  /** The number under which a question was asked for the first time, and the day. */
  firstOf(number: QuestionNumber): { readonly number: QuestionNumber; readonly askedOn: CalendarDate };
}

/** @param held - the archive's legislatures in their order, each the next of the one before */
export function resubmissionsOf(held: readonly Legislature[], seed: number): Resubmissions {
  const legislatures = [legislatureBefore, ...held, legislatureAfter];
  const byName = new Map(legislatures.map((each) => [each.legislature, each]));
  const edges = new Map<number, Edges>();
  const [origins, successors] = [new Map<QuestionNumber, QuestionNumber>(), new Map<QuestionNumber, QuestionNumber>()];
  let before: { readonly legislature: number; readonly repeated: readonly NumberRun[] } | undefined;
  for (const [index, own] of legislatures.entries()) {
    const opening = repeat(before?.repeated ?? []);
    const closing = closingOf(own, legislatures[index + 1], seed);
    edges.set(own.legislature, { opening, closing });
    for (const [place, run] of opening.entries()) {
      const origin = before?.repeated[place];
      for (let member = 0; before && origin && member < run.size; member += 1) {
        const from = numberOf(before.legislature, origin.firstSerial + member);
        const to = numberOf(own.legislature, run.firstSerial + member);
        origins.set(to, from);
        successors.set(from, to);
      }
    }
    const again = closing.length === 0 ? [] : opening.filter((_, place) => place % askedAThirdTime === 0);
    before = { legislature: own.legislature, repeated: [...closing, ...again] };
  }
  const firstOf: Resubmissions['firstOf'] = (number) => {
    const origin = origins.get(number);
    if (origin !== undefined) return firstOf(origin);
    const { legislature, serial } = requireParts(number);
    const own = byName.get(legislature);
    if (!own) throw new RangeError(`Unexpected legislature ${legislature}, expected one of the archive`);
    return { number, askedOn: askedOnOf(own, serial) };
  };
  return {
    edgesOf: (legislature) => edges.get(legislature) ?? { opening: [], closing: [] },
    findOrigin: (number) => origins.get(number),
    findSuccessor: (number) => successors.get(number),
    firstOf,
  };
}

/** Runs of the same sizes, at the beginning of a legislature. */
function repeat(runs: readonly NumberRun[]): NumberRun[] {
  let serial = 1;
  return runs.map(({ size }) => {
    const firstSerial = serial;
    serial += size;
    return { firstSerial, size };
  });
}

/** The last runs of a legislature. */
function closingOf({ legislature, serials }: Legislature, next: Legislature | undefined, seed: number): NumberRun[] {
  const total = Math.floor(Math.min(serials, next?.serials ?? 0) * resubmittedShare);
  const runs: NumberRun[] = [];
  for (let left = total; left > 0;) {
    const ordinal = legislature * 1_000 + runs.length;
    const size = Math.min(left, chooseByShare(resubmittedSizes, seed, 'resubmitted-size', ordinal));
    runs.push({ firstSerial: serials - left + 1, size });
    left -= size;
  }
  return runs;
}

function numberOf(legislature: number, serial: number): QuestionNumber {
  return formatQuestionNumber({ legislature, serial });
}
