const atStart = /^\s*[([](\d{1,2})[)\]]/;
const anywhere = /\S[^\S\n]?[([](\d{1,2})[)\]]/g;

/**
 * Which lines are footnotes: those that begin with a number in brackets that stands in a line above, behind a word. The
 * first line of all that so begins decides, so that a text that counts `(1)`, `(2)` and speaks of `(1)` later has none.
 *
 * @returns for each line whether it is one
 */
export function findNotes(lines: readonly string[]): readonly boolean[] {
  const mentioned = new Set<string>();
  let first: boolean | undefined;
  return lines.map((line) => {
    const number = atStart.exec(line)?.[1];
    const isNote = number !== undefined && mentioned.has(number);
    if (number !== undefined) first ??= isNote;
    for (const match of line.matchAll(anywhere)) mentioned.add(match[1] ?? '');
    return isNote && first === true;
  });
}
