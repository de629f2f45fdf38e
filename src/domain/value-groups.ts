/** So many questions have the values of a group, all together, at most; one that has more is alone. Each is about a byte. */
const mostQuestions = 12_000;

/**
 * Divides values, the most frequent first, into groups that can be fetched apart: a reader sees those of the first, and of
 * others a few. What has the list of the values knows in which group each is.
 */
export function groupValues<Value extends readonly [value: string, questions: number]>(
  values: readonly Value[],
): Value[][] {
  const groups: Value[][] = [];
  let size = 0;
  for (const value of values) {
    const [, questions] = value;
    const last = groups.at(-1);
    if (last && size + questions <= mostQuestions) last.push(value);
    else {
      groups.push([value]);
      size = 0;
    }
    size += questions;
  }
  return groups;
}
