import type { Locale } from './locale.ts';
import type { QuestionNumber } from './question-number.ts';

/**
 * The ids of places inside a question's page, the same on every page of the question: `q` the question, `q-p1` its
 * first paragraph, `q-3` its sub-question 3, `q-1-a` a point in its point 1; `r` the reply, `r-p1` its first paragraph,
 * `r-s4` the part of the fourth service that answers, `r-s4-3` that service's point 3; `r2` a second reply.
 */

/** The id of the question. */
export const questionId = 'q';

/**
 * The id of a paragraph of one language on the page of both, where the languages do not count alike: `fr-r-p3`.
 *
 * @param id - the paragraph's in its language
 */
export function localeId(locale: Locale, id: string): string {
  return `${locale}-${id}`;
}

/** On the page of a series, the id of what the replies say to no sub-question by itself. */
export const generalId = 'r-general';

/**
 * On the page of a series, the id of a member's row in the overview: `m-5-8916`; `m-5-8916-r-3` is then a point of its reply.
 */
export function memberId(questionNumber: QuestionNumber): string {
  return `m-${questionNumber}`;
}

/** @param ordinal - of the reply, from 1 */
export function replyId(ordinal: number): string {
  return ordinal === 1 ? 'r' : `r${ordinal}`;
}

/**
 * The id of a paragraph within the question or a reply.
 *
 * @param sectionId - {@link questionId} or a {@link replyId}
 * @param ordinal - from 1
 */
export function paragraphId(sectionId: string, ordinal: number): string {
  return `${sectionId}-p${ordinal}`;
}

/**
 * The id of the part of a reply that a service gives.
 *
 * @param sectionId - a {@link replyId}
 * @param ordinal - of the service, from 1
 */
export function serviceId(sectionId: string, ordinal: number): string {
  return `${sectionId}-s${ordinal}`;
}

/**
 * The id of a numbered point.
 *
 * @param insideId - of what it stands in: the question, a reply, a service's part or another point
 * @param label - its number or letter in lower case: `3`, `a`, `ii`
 */
export function pointId(insideId: string, label: string): string {
  return `${insideId}-${label}`;
}
