import type { Locale } from '../../domain/locale.ts';
import { isDateLine } from '../blocks/date-line.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { matchQuestionHeadings } from '../blocks/question-heading.ts';
import { isSessionLine } from '../blocks/session-line.ts';
import type { Ledger } from '../ledger.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';
import { takeAuthorsAndAddressee, takeNumberLine } from './head.ts';
import { findLandmarks } from './landmarks.ts';
import { chamberLocales } from './named-lines.ts';
import { emptyPage, isRule, type PageBlocks } from './page.ts';
import { assignByForm } from './words.ts';

/** A cell, or a line of one, and the row it is in. */
interface Cell extends LocalPiece {
  readonly row: number;
}

/**
 * Cuts a print that is set as a table. The order is that of the print in lines; a row has a cell for each language, and a
 * run of bars closes it.
 */
export function cutTable(ledger: Ledger, locales: readonly Locale[]): PageBlocks {
  const page = emptyPage();
  const cells = toCells(ledger, locales);
  const printed = cells.filter((cell) => !isBlank(cell));
  for (const cell of printed) if (isRule(cell)) ledger.claim(cell, 'rule');
  const head = printed.filter((cell) => !isRule(cell));
  const { numberLine, heading } = findLandmarks(head);
  const headingAt = heading ?? head.length;
  const numberAt = numberLine ?? headingAt;
  for (const cell of head.slice(0, numberAt)) {
    if (chamberLocales(cell).length > 0) ledger.claim(cell, 'label');
    else if (isSessionLine(cell)) page.session.push(cell);
    else if (isDateLine(cell)) page.pageDate.push(cell);
  }
  const between: Cell[] = [];
  for (const cell of head.slice(numberAt, headingAt)) {
    if (matchQuestionHeadings(cell).length > 0) takeNumberLine(page, cell);
    else between.push(cell);
  }
  cutRows(page, between);
  const first = head[headingAt];
  const second = head[headingAt + 1];
  if (!first) return page;
  const isPair = second !== undefined && second.locale !== first.locale && matchQuestionHeadings(second).length > 0;
  const last = isPair ? second : first;
  page.heading.push(first, ...(isPair ? [second] : []));
  page.body.push(...cells.filter((cell) => cell.start > last.start));
  return page;
}

function cutRows(page: PageBlocks, cells: readonly Cell[]): void {
  const rest = new Set<LocalPiece>(takeAuthorsAndAddressee(page, cells));
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (!rest.has(cell) || assignByForm(page, cell)) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const [title = [], ...keywords] = rows.values();
  page.title.push(...title);
  page.keywords.push(...keywords.flat());
}

/** Cuts the lines into cells. On a page in two languages a cell's place in its row is its language. */
function toCells(ledger: Ledger, locales: readonly Locale[]): Cell[] {
  const cells: Cell[] = [];
  let [row, place] = [0, 0];
  for (const line of ledger.source.lines) {
    for (const bars of line.text.matchAll(/\|(?:[\s|]*\|)?/g)) {
      ledger.claim(partOf(line, bars.index, bars.index + bars[0].length), 'rule');
    }
    let start = 0;
    const parts = line.text.split('|');
    parts.forEach((part, index) => {
      const locale = locales[Math.min(place, locales.length - 1)];
      const piece = partOf(line, start, start + part.length);
      if (!isBlank(piece) || parts.length === 1) cells.push({ ...piece, locale, row });
      start += part.length + 1;
      if (index < parts.length - 1) place += 1;
    });
    if (closesRow(line, place, locales.length)) [row, place] = [row + 1, 0];
  }
  return cells;
}

/** A run of bars closes a row, at the end of a line or alone on one; so does the last language's bar. */
function closesRow({ text }: Piece, place: number, languages: number): boolean {
  const end = text.trimEnd();
  return place > 0 && end.endsWith('|') && (place >= languages || /\|\s*\|$/.test(end.slice(-12)) || /^[\s|]*$/.test(end));
}
