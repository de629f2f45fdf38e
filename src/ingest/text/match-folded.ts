import { fold } from './fold.ts';
import { partOf, type Piece } from './source-text.ts';

/** A pattern found in a piece. `end` is an offset in the piece; `group` gives a named group as a part of the piece. */
export interface Found {
  readonly end: number;
  readonly group: (name: string) => Piece | undefined;
}

/** Patterns by what they are for, each with the flags `d` and `y`, over folded text. The first that matches is taken. */
export interface FoldedPatterns<T> {
  /** The letters that can come first, spaces aside, folded: a piece that opens otherwise costs next to nothing. */
  readonly initials: string;
  readonly patterns: readonly (readonly [purpose: T, pattern: RegExp])[];
}

/** No label is longer: what lies further on in a line is not looked at, so that a long line costs no more than a short one. */
const window = 240;

/** Matches patterns over the folded text of a piece, at an offset. */
export function matchFolded<T>(
  { initials, patterns }: FoldedPatterns<T>,
  piece: Piece,
  at = 0,
): (Found & { readonly purpose: T }) | undefined {
  const opening = piece.text.slice(at, at + window);
  const first = fold(opening.trimStart().charAt(0));
  if (first === '' || !initials.includes(first)) return undefined;
  const folded = fold(opening);
  for (const [purpose, pattern] of patterns) {
    pattern.lastIndex = 0;
    const match = pattern.exec(folded);
    if (!match) continue;
    const groups = match.indices?.groups ?? {};
    const group = (name: string): Piece | undefined => {
      const range = groups[name];
      return range && partOf(piece, at + range[0], at + range[1]);
    };
    return { purpose, end: at + match[0].length, group };
  }
  return undefined;
}
