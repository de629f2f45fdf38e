import { hash } from '../random.ts';
import { isUnwelcome } from './dictionary.ts';
import { nameSyllables } from './names.ts';

/** So many names there are to draw from: of firms and associations, which texts name without end. */
export const coinedNames = 400_000;

/** Names up to this rank have two syllables, or three, as common ones do; the others have four. */
const lastOfTwo = 300;
const lastOfThree = 20_000;

/** The name of a firm or association, the same at its rank always and in both languages; no register has it. */
export function coinName(rank: number): string {
  for (let attempt = 0; ; attempt += 1) {
    const name = assemble(rank, hash(`name ${rank} ${attempt}`) >>> 0);
    if (!isUnwelcome(name.toLowerCase())) return name;
  }
}

function assemble(rank: number, draw: number): string {
  const { start, middle, end } = nameSyllables;
  const inner = rank < lastOfTwo ? 0 : rank < lastOfThree ? 1 : 2;
  let left = draw;
  const next = (syllables: readonly string[]): string => {
    const syllable = syllables[left % syllables.length] ?? '';
    left = Math.floor(left / syllables.length);
    return syllable;
  };
  return next(start) + Array.from({ length: inner }, () => next(middle)).join('') + next(end);
}
