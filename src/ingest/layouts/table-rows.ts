import type { Locale } from '../../domain/locale.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import type { Ledger } from '../ledger.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';

/** A row of a table: its cells, empty ones left out, or the lines of cells that break over lines. */
export type Row = readonly LocalPiece[];

/** A cell, or a line of one, and where it stands. */
interface Cell extends Piece {
  readonly column: number;
  readonly line: number;
}

/**
 * Cuts a table into rows. A run of bars closes a row, at the end of a line or alone on one; a line that holds a cell of
 * each language is a row, too. Bars are claimed as rules.
 *
 * @param locales - the languages of the columns
 */
export function cutRows(ledger: Ledger, splitter: LanguageSplitter, locales: readonly Locale[]): Row[] {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let column = 0;
  for (const [index, line] of ledger.source.lines.entries()) {
    const found = cutLine(ledger, line, { line: index, column });
    const isFresh = cells.length === 0;
    for (const cell of found) cells.push(cell);
    column += line.text.split('|').length - 1;
    const ending = line.text.trimEnd();
    const isRun = runOfBars.test(ending.slice(-longestGap)) || (found.length === 0 && ending.endsWith('|'));
    if (!isRun && !(isFresh && found.length > 1 && ending.endsWith('|'))) continue;
    if (cells.length > 0) rows.push(giveLocales(ledger, splitter, cells, locales));
    [cells, column] = [[], 0];
  }
  if (cells.length > 0) rows.push(giveLocales(ledger, splitter, cells, locales));
  return rows;
}

const runOfBars = /\|\s*\|$/;
/** Between two bars of a run there are no more spaces than this. */
const longestGap = 12;

/** The cells of a line that is the first of its row or a further one, with bars already before it. */
function cutLine(ledger: Ledger, line: Piece, place: { readonly line: number; readonly column: number }): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const [bars, part] of line.text.split('|').entries()) {
    const piece = partOf(line, start, start + part.length);
    if (bars > 0) ledger.claim({ start: piece.start - 1, end: piece.start }, 'rule');
    if (!isBlank(piece)) cells.push({ ...piece, column: place.column + bars, line: place.line });
    start += part.length + 1;
  }
  return cells;
}

/**
 * Gives the cells of a row their languages: by the bar between them; where each stands on a line with a bar of its own, by
 * their order; otherwise by their words. A line with more cells than languages is text that holds bars itself.
 */
function giveLocales(
  ledger: Ledger,
  splitter: LanguageSplitter,
  cells: readonly Cell[],
  locales: readonly Locale[],
): Row {
  const [first = 'fr', second] = locales;
  if (!second) return cells.map((cell) => ({ ...cell, locale: first }));
  const byColumn = cells.every(({ column }) => column < 2);
  if (byColumn) return cells.map((cell) => ({ ...cell, locale: cell.column === 0 ? first : second }));
  const split = cells.length === 2 ? 1 : splitter.splitParagraphs(cells.map(({ text }) => text))?.at;
  const at = split ?? Math.ceil(cells.length / 2);
  const isOneLine = cells.every(({ line }) => line === cells[0]?.line);
  if (!isOneLine) return cells.map((cell, index) => ({ ...cell, locale: index < at ? first : second }));
  const extra = cells[1];
  if (extra) ledger.report('bars-in-text', extra.start, 'Unexpected bar inside a text, expected one between two cells');
  return [
    { part: cells.slice(0, at), locale: first },
    { part: cells.slice(at), locale: second },
  ].flatMap(({ part, locale }) => join(ledger, part, locale) ?? []);
}

/** The cells of one text whose bars are its own, as one piece. */
function join(ledger: Ledger, cells: readonly Cell[], locale: Locale): LocalPiece | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, text: ledger.source.text.slice(first.start, last.end), locale };
}
