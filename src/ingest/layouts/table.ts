import type { Locale } from '../../domain/locale.ts';
import { addresseeLocale } from '../blocks/addressee.ts';
import { cutBeforeAnswerHeadings } from '../blocks/answer-heading.ts';
import { isAuthorLine, opensAsAuthorLine } from '../blocks/author-line.ts';
import { isRule } from '../blocks/print-lines.ts';
import type { Ledger } from '../ledger.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import type { Piece } from '../text/source-text.ts';
import { takeHeading, takeNumberLines, takeOpening } from './head.ts';
import { findLandmarks } from './landmarks.ts';
import { emptyPage, type PageBlocks } from './page.ts';
import { cutRows, type Row } from './table-rows.ts';
import { assignByForm } from './words.ts';

/**
 * Cuts a print that is set as a table. The order is that of the print in lines; a row has a cell for each language.
 *
 * @param locales - the languages of the columns
 */
export function cutTable(ledger: Ledger, splitter: LanguageSplitter, locales: readonly Locale[]): PageBlocks {
  const page = emptyPage();
  const rows = cutRows(ledger, splitter, locales);
  const cells = rows.flat();
  for (const cell of cells) if (isTableRule(cell)) ledger.claim(cell, 'rule');
  const { numberLine, heading } = findLandmarks(cells);
  const headingAt = heading[0] ?? cells.length;
  const numberAt = numberLine ?? headingAt;
  takeOpening(ledger, page, cells.slice(0, numberAt));
  takeHeading(page, cells, heading);
  page.body = page.body.flatMap(cutBeforeAnswerHeadings);
  const head = new Set(takeNumberLines(page, cells.slice(numberAt, headingAt)).filter((cell) => !isTableRule(cell)));
  cutHead(
    page,
    rows.map((row) => row.filter((cell) => head.has(cell))).filter((row) => row.length > 0),
  );
  return page;
}

/** Whether a cell is a rule: underscores, or the hyphens under the head of a table in plain text. */
function isTableRule(cell: Piece): boolean {
  return isRule(cell) || /^:?-{3,80}:?$/.test(cell.text.trim());
}

/** Authors and addressee come first, in one row or two; then a row goes by its form, or is the title, or keywords. */
function cutHead(page: PageBlocks, rows: readonly Row[]): void {
  for (const row of rows) {
    if (page.title.length === 0 && takePeople(page, row)) continue;
    const words = row.filter((cell) => !assignByForm(page, cell));
    if (page.title.length === 0) page.title = words;
    else for (const cell of words) page.keywords.push(cell);
  }
}

/**
 * Gives the cells of a row to authors and addressee, when it opens as they do. What opens as neither continues the cell
 * before it: the cells break over lines.
 *
 * @returns whether the row was theirs
 */
function takePeople(page: PageBlocks, row: Row): boolean {
  const [first] = row;
  const isAuthorRow = page.authors.length === 0 && first !== undefined && opensAsAuthorLine(first);
  const isAddresseeRow = page.addressee.length === 0 && first !== undefined && addresseeLocale(first) !== undefined;
  if (!isAuthorRow && !isAddresseeRow) return false;
  const isBilingual = new Set(row.map(({ locale }) => locale)).size > 1;
  let block = isAuthorRow ? page.authors : page.addressee;
  let { locale } = first;
  for (const [index, cell] of row.entries()) {
    const addressed = addresseeLocale(cell);
    const next = row[index + 1];
    const isBehindAddressee = block === page.addressee && index > 0;
    const isAuthor =
      opensAsAuthorLine(cell) && (!isBehindAddressee || isAuthorLine(cell) || (next && addresseeLocale(next) === 'nl'));
    if (addressed !== undefined) [block, locale] = [page.addressee, isBilingual ? addressed : cell.locale];
    else if (isAuthor) [block, locale] = [page.authors, cell.locale];
    block.push({ ...cell, locale });
  }
  return true;
}
