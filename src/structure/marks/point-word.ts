import { numberSigns, pointWords, type PointWords } from '../words/point-words.ts';

/** A word that announces the number of a point, and where the number begins. */
export interface PointWord extends Pick<PointWords, 'notation' | 'beforeAnyWord'> {
  readonly end: number;
}

const printed = (words: readonly string[]): string => words.map((word) => RegExp.escape(word)).join('|');
const patterns = pointWords.map((row) => ({
  row,
  pattern: new RegExp(
    `(?:${printed(row.words)})[^\\S\\n]+(?:(?:${printed(numberSigns)})[^\\S\\n]*)?(?=\\(?\\d)`,
    'iuy',
  ),
}));

/** The word before a number at an offset of a line: `Vraag `, `Ad `, `Question n° `. */
export function readPointWord(line: string, at: number): PointWord | undefined {
  for (const { row, pattern } of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return { ...row, end: pattern.lastIndex };
  }
  return undefined;
}
