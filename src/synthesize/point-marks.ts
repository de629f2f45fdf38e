import type { Random } from './random.ts';
import type { Shares } from './shares.ts';

/** How points are marked: `1)`, `1.`, `1` alone, `a)`, a dash; `1)`, with `a)` inside some of them. */
export const questionMarks = [
  ['bracket', 0.4],
  ['full-stop', 0.25],
  ['dash', 0.12],
  ['letters', 0.1],
  ['nested', 0.08],
  ['bare', 0.05],
] as const satisfies Shares<string>;
export type MarkName = (typeof questionMarks)[number][0];

/** What opens a point. @param ordinal - from 1 */
export function markOf(mark: MarkName, ordinal: number): string {
  switch (mark) {
    case 'bracket':
    case 'nested':
      return `${ordinal}) `;
    case 'full-stop':
      return `${ordinal}. `;
    case 'bare':
      return `${ordinal} `;
    case 'letters':
      return `${String.fromCharCode(96 + ordinal)}) `;
    case 'dash':
      return '- ';
  }
}

/** How often a reply marks its points otherwise than the question did: as `1.` then. */
const marksOfItsOwn = 0.5;

/** How the points of a reply are marked. Dashes answer nothing: a reply to them counts them. */
export function drawReplyMark(asked: MarkName, random: Random): MarkName {
  const isMirrored = !random.chance(marksOfItsOwn);
  return isMirrored && asked !== 'dash' && asked !== 'nested' ? asked : 'full-stop';
}
