import { fold } from './fold.ts';
import { partOf, type Piece } from './source-text.ts';

/** A pattern found in a piece. `end` is an offset in the piece; `group` gives a named group as a part of the piece. */
export interface Found {
  readonly end: number;
  readonly group: (name: string) => Piece | undefined;
}

/** No label is longer: what lies further on in a line is not looked at, so that a long line costs no more than a short one. */
const window = 400;

/**
 * Matches a pattern over the folded text of a piece, at an offset.
 *
 * @param pattern - with the flags `d` and `y`
 */
export function matchFolded(pattern: RegExp, piece: Piece, at = 0): Found | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(fold(piece.text.slice(at, at + window)));
  if (!match) return undefined;
  const indices = match.indices?.groups ?? {};
  return {
    end: at + match[0].length,
    group(name) {
      const range = indices[name];
      return range && partOf(piece, at + range[0], at + range[1]);
    },
  };
}
