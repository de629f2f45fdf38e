/**
 * The ids of places inside a question's page, the same on every page of the question: `q` the question, `q-p1` its
 * first paragraph; `r` the reply, `r-p1` its first paragraph; `r2` a second reply.
 */

/** The id of the question. */
export const questionId = 'q';

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
