import { fold } from '../fold.ts';
import { annexes, closings } from '../words/ending-words.ts';

const number = '[\\divx]{1,4}';
const annex = new RegExp(
  `^(?:${annexes.join('|')})(?: (?:n°|nr\\.?)? ?${number}(?:(?:,| et| en| -) ?${number})*)?[^\\S\\n]?[.:]?$`,
);
const longestClosing = 200;
const longestFormula = 48;

/** `Annexe`, `Bijlage 1:` alone on a line: what follows are no points. */
export function isAnnexHeading(printed: string): boolean {
  return printed.length < 40 && annex.test(fold(printed));
}

/** `Je vous remercie …`, `Bij voorbaat dank.`: a sentence of its own that closes a text. */
export function isClosing(printed: string): boolean {
  if (printed.length > longestClosing) return false;
  const words = fold(printed.slice(0, longestFormula));
  return closings.some((closing) => words.startsWith(closing));
}
