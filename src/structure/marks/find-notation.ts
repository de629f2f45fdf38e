import { fold } from '../fold.ts';
import { months } from '../words/months.ts';
import type { JointLabels } from './joint-labels.ts';
import { matchAt } from './match-at.ts';
import { openNotations, signs, type Notation } from './notations.ts';
import type { PointWord } from './point-word.ts';

/** What stands before labels: a word (`Vraag`), or nothing; `signed` for labels that must have a sign of their own. */
export type Before = PointWord | 'signed' | undefined;

/** How labels are marked, and where the mark ends. */
export interface FoundNotation extends Pick<Notation, 'name' | 'kinds'> {
  readonly end: number;
}

const firstLetters = /[^\S\n]*(\p{L}+)/uy;

/** How labels of a line are marked by what surrounds them; `undefined` when they are words of a sentence. */
export function findNotation(
  line: string,
  { end, closer }: Pick<JointLabels, 'end' | 'closer'>,
  before: Before,
): FoundNotation | undefined {
  const word = typeof before === 'object' ? before : undefined;
  const possible = closer === '' ? openNotations : [signs[closer]];
  for (const { name, behind, kinds } of before === 'signed' && closer === '' ? [] : possible) {
    const match = matchAt(behind, line, end);
    if (match && (closer === ')' || !isMonthAt(line, end))) {
      return { name: word?.notation ?? name, kinds, end: end + match[0].length };
    }
  }
  if (!word || !matchAt(word.beforeAnyWord ? /\s|$/y : /\s*$/y, line, end)) return undefined;
  return { name: word.notation, kinds: ['number'], end };
}

/** Whether a month follows: the number before it is a day. */
function isMonthAt(line: string, at: number): boolean {
  const word = matchAt(firstLetters, line, at)?.[1];
  return word !== undefined && months.includes(fold(word));
}
