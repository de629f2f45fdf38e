import { fold } from '../text/fold.ts';
import { matchFolded, type FoldedPatterns } from '../text/match-folded.ts';
import { datePattern } from '../text/printed-date.ts';
import { partOf, type Piece } from '../text/source-text.ts';
import type { LocalPiece } from './local-piece.ts';

const dates = new RegExp(`^ *(?:${datePattern} *){1,2}$`);
const nextDate: FoldedPatterns<'date'> = {
  initials: '0123456789',
  patterns: [['date', new RegExp(` *(?<date>${datePattern})`, 'dy')]],
};

/** Whether a line is a date, or a date in French and in Dutch, and nothing else. */
export function isDateLine({ text }: Piece): boolean {
  return text.length < 120 && dates.test(fold(text));
}

/** The dates of a date line. */
export function datesOf(line: LocalPiece): LocalPiece[] {
  const found: LocalPiece[] = [];
  for (let at = 0; ;) {
    const match = matchFolded(nextDate, line, at);
    const date = match?.group('date');
    if (!match || !date) return found;
    found.push(partOf(line, date.start - line.start, date.end - line.start));
    at = match.end;
  }
}

/** Whether a line is a rule of a print: underscores, 8 or 16 of them, once or twice. */
export function isRule({ text }: Piece): boolean {
  return text.includes('____') && /^[\s_]*$/.test(text);
}
