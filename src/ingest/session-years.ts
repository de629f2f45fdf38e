/**
 * The years in the name of a session, `2012-2013` or `2010`: what its French and its Dutch name have in common.
 *
 * @returns `undefined` for a name without any
 */
export function sessionYears(session: string): string | undefined {
  return session.match(/\d{4}/g)?.join('-');
}
