import { answerBeforeQuestion } from './rules/answer-before-question.ts';
import { answerWithoutEvent } from './rules/answer-without-event.ts';
import { answeredWithoutAnswer } from './rules/answered-without-answer.ts';
import { dateOutOfOrder } from './rules/date-out-of-order.ts';
import { dateOutsideSession } from './rules/date-outside-session.ts';
import { deadlineBeforeQuestion } from './rules/deadline-before-question.ts';
import { differingAnswerDates } from './rules/differing-answer-dates.ts';
import { differingKeywordCounts } from './rules/differing-keyword-counts.ts';
import { differingSeriesFacts } from './rules/differing-series-facts.ts';
import { differingTextLengths } from './rules/differing-text-lengths.ts';
import { differingTitleSegments } from './rules/differing-title-segments.ts';
import { eventBeforeQuestion } from './rules/event-before-question.ts';
import { eventsOutOfOrder } from './rules/events-out-of-order.ts';
import { incompleteSeries } from './rules/incomplete-series.ts';
import { inconsistentAddresseeTranslation } from './rules/inconsistent-addressee-translation.ts';
import { inconsistentAuthorSpelling } from './rules/inconsistent-author-spelling.ts';
import { inconsistentKeywordTranslation } from './rules/inconsistent-keyword-translation.ts';
import { numberMetTwice } from './rules/number-met-twice.ts';
import { paragraphWithoutCounterpart } from './rules/paragraph-without-counterpart.ts';
import { relationToItself } from './rules/relation-to-itself.ts';
import { relationWithoutInverse } from './rules/relation-without-inverse.ts';
import { repeatedEntry } from './rules/repeated-entry.ts';
import { resubmissionOutOfOrder } from './rules/resubmission-out-of-order.ts';
import { untranslatedText } from './rules/untranslated-text.ts';
import type { Rule } from './rule.ts';

/** Every rule of the corpus, in the order in which their findings are reported. */
export const rules: readonly Rule[] = [
  answerBeforeQuestion,
  answerWithoutEvent,
  answeredWithoutAnswer,
  dateOutOfOrder,
  dateOutsideSession,
  deadlineBeforeQuestion,
  differingAnswerDates,
  differingKeywordCounts,
  differingSeriesFacts,
  differingTextLengths,
  differingTitleSegments,
  eventBeforeQuestion,
  eventsOutOfOrder,
  incompleteSeries,
  inconsistentAddresseeTranslation,
  inconsistentAuthorSpelling,
  inconsistentKeywordTranslation,
  numberMetTwice,
  paragraphWithoutCounterpart,
  relationToItself,
  relationWithoutInverse,
  repeatedEntry,
  resubmissionOutOfOrder,
  untranslatedText,
];
