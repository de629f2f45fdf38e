import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatQuestionNumber, requireParts, type QuestionNumber } from '../domain/question-number.ts';
import { askedOnOf, type Legislature } from './legislatures.ts';

/** Of a legislature's questions the last few go unanswered, and are asked again as the first ones of the next. */
const resubmittedShare = 0.03;
/** Of those that were asked again, every so many go unanswered again, and are asked a third time. */
const askedAThirdTime = 6;

/** Which questions of an archive were asked again after an election. Everything follows from the number alone. */
export interface Resubmissions {
  /** Whether a question was asked before, or goes unanswered at the end of its legislature: then to one minister only. */
  isAcrossElection(number: QuestionNumber): boolean;
  /** The question, of the legislature before, that one repeats. */
  findOrigin(number: QuestionNumber): QuestionNumber | undefined;
  /** The question, of the next legislature, that repeats one: the inverse of `findOrigin`. */
  findSuccessor(number: QuestionNumber): QuestionNumber | undefined;
  /** The number under which a question was asked for the first time, and the day. */
  firstOf(number: QuestionNumber): { readonly number: QuestionNumber; readonly askedOn: CalendarDate };
}

/** How many questions a legislature opens with that repeat others, and how many at its end are repeated. */
interface Crossing extends Legislature {
  readonly opening: number;
  readonly closing: number;
}

/** @param legislatures - in their order, each the next of the one before */
export function resubmissionsOf(legislatures: readonly Legislature[]): Resubmissions {
  const crossings = new Map(crossingsOf(legislatures).map((crossing) => [crossing.legislature, crossing]));
  const isAcrossElection = (number: QuestionNumber): boolean => {
    const { legislature, serial } = requireParts(number);
    const { opening = 0, closing = 0, questions = 0 } = crossings.get(legislature) ?? {};
    return serial <= opening || serial > questions - closing;
  };
  const findOrigin = (number: QuestionNumber): QuestionNumber | undefined => {
    const { legislature, serial } = requireParts(number);
    const before = crossings.get(legislature - 1);
    if (!before || serial > (crossings.get(legislature)?.opening ?? 0)) return undefined;
    const again = serial - before.closing;
    const origin = again <= 0 ? before.questions + again : (again - 1) * askedAThirdTime + 1;
    return formatQuestionNumber({ legislature: before.legislature, serial: origin });
  };
  const findSuccessor = (number: QuestionNumber): QuestionNumber | undefined => {
    const { legislature, serial } = requireParts(number);
    const { opening = 0, closing = 0, questions = 0 } = crossings.get(legislature) ?? {};
    const fromEnd = serial - (questions - closing);
    const isAgain = serial <= opening && serial % askedAThirdTime === 1;
    if (!crossings.get(legislature + 1)?.questions || (fromEnd <= 0 && !isAgain)) return undefined;
    const successor = fromEnd > 0 ? fromEnd : closing + Math.ceil(serial / askedAThirdTime);
    return formatQuestionNumber({ legislature: legislature + 1, serial: successor });
  };
  const firstOf: Resubmissions['firstOf'] = (number) => {
    const before = findOrigin(number);
    if (before !== undefined) return firstOf(before);
    const { legislature, serial } = requireParts(number);
    const crossing = crossings.get(legislature);
    if (!crossing) throw new RangeError(`Unexpected legislature ${legislature}, expected one of the archive`);
    return { number, askedOn: askedOnOf(crossing, serial) };
  };
  return { isAcrossElection, findOrigin, findSuccessor, firstOf };
}

/** The last questions of a legislature come first in the next, then those that are asked a third time. */
function crossingsOf(legislatures: readonly Legislature[]): Crossing[] {
  let opening = 0;
  return legislatures.map((legislature, index) => {
    const next = legislatures[index + 1]?.questions ?? 0;
    const closing = Math.min(Math.floor(legislature.questions * resubmittedShare), Math.floor(next / 4));
    const crossing = { ...legislature, opening, closing };
    opening = next === 0 ? 0 : closing + Math.ceil(opening / askedAThirdTime);
    return crossing;
  });
}
