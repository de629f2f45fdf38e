import type { Span } from '../block.ts';

/** A dash or a bullet with its space, or a dash before a word: `- Quels …`, `• …`, `-Quels …`; a figure behind it would be an amount. */
const mark = /^\s*(?:(?:[-–—*•·▪▫◦‣►➢➔→\uf0b7\uf0a7])(?=[^\S\n])|[-–•](?=\p{L}))/u;

/** The mark of a line of a list, or nothing. */
export function findListMark(line: string): Span | undefined {
  const found = mark.exec(line)?.[0];
  return found === undefined ? undefined : { start: found.length - found.trimStart().length, end: found.length };
}
