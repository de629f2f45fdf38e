import type { Author } from '../domain/author.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Localized } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { parliamentaryYear } from '../domain/session.ts';
import { statusOf } from '../domain/status.ts';

/** A session as citations name it: an ordinary one by its two years, `2012-2013`, an extraordinary one by its own. */
export interface CitedSession {
  readonly years: string;
  readonly isExtraordinary: boolean;
}

/** What the citations of a question are made of. */
export interface CitedQuestion {
  readonly questionNumber: QuestionNumber;
  readonly authors: readonly Author[];
  readonly session: CitedSession;
  readonly askedOn: CalendarDate;
  /** The day of the final reply; `null` while there is none, or none with a date. */
  readonly repliedOn: CalendarDate | null;
  /** The office as printed, preposition included. */
  readonly addressee: Localized<string>;
  readonly title: Localized<string>;
  /** Whether the question is of an invented archive: every citation says so. */
  readonly isInvented: boolean;
}

/** What is cited of a question. */
export function toCitedQuestion(question: QuestionFacts, isInvented: boolean): CitedQuestion {
  const { questionNumber, authors, askedOn, addressee, title } = question;
  const status = statusOf(question);
  return {
    questionNumber,
    authors,
    session: citedSession(question),
    askedOn,
    repliedOn: status.kind === 'answered' ? status.on : null,
    addressee,
    title,
    isInvented,
  };
}

function citedSession({ askedOn, session }: Pick<QuestionFacts, 'askedOn' | 'session'>): CitedSession {
  const years = parliamentaryYear(askedOn, session);
  const extraordinary = session === null || session === years ? undefined : /\d{4}/.exec(session)?.[0];
  return extraordinary === undefined
    ? { years, isExtraordinary: false }
    : { years: extraordinary, isExtraordinary: true };
}
