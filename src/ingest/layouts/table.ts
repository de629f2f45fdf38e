import type { Locale } from '../../domain/locale.ts';
import { addresseeLocale } from '../blocks/addressee.ts';
import { cutBeforeAnswerHeadings } from '../blocks/answer-heading.ts';
import { authorKey, closesAsAuthorLine, opensAsAuthorLine } from '../blocks/author-line.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { isRule } from '../blocks/print-lines.ts';
import type { Ledger } from '../ledger.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import type { Piece } from '../text/source-text.ts';
import { takeHeading, takeNumberLines, takeOpening } from './head.ts';
import { landmarksOf } from './landmarks.ts';
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
  const { numberLine, heading } = landmarksOf(cells);
  const headingAt = heading[0] ?? cells.length;
  const numberAt = numberLine ?? headingAt;
  takeOpening(ledger, page, cells.slice(0, numberAt));
  takeHeading(page, cells, heading);
  page.body = page.body.flatMap(cutBeforeAnswerHeadings);
  const head = new Set(takeNumberLines(page, cells.slice(numberAt, headingAt)).filter((cell) => !isTableRule(cell)));
  const headRows = rows.map((row) => row.filter((cell) => head.has(cell))).filter((row) => row.length > 0);
  cutHead(ledger, page, headRows, locales);
  return page;
}

/** Whether a cell is a rule: underscores, or the hyphens under the head of a table in plain text. */
function isTableRule(cell: Piece): boolean {
  return isRule(cell) || /^:?-{3,80}:?$/.test(cell.text.trim());
}

/** Authors and addressee come first, in one row or several; then a row goes by its form, or is the title, or keywords. */
function cutHead(ledger: Ledger, page: PageBlocks, rows: readonly Row[], locales: readonly Locale[]): void {
  for (const row of rows) {
    if (page.title.length === 0 && takePeople(ledger, page, row, locales)) continue;
    const words = row.filter((cell) => !assignByForm(page, cell));
    if (page.title.length === 0) page.title = words;
    else for (const cell of words) page.keywords.push(cell);
  }
}

/** The cells of a row that name authors, or one addressee: the first opens as these do, the others continue it. */
interface PeopleRun {
  readonly block: 'authors' | 'addressee';
  readonly locale: Locale | undefined;
  readonly cells: LocalPiece[];
}

/**
 * Gives the cells of a row to authors and addressee, when it opens as they do: the first row of each, and one that prints
 * them in a language that is still lacking.
 *
 * @param locales - the languages of the columns
 * @returns whether the row was theirs
 */
function takePeople(ledger: Ledger, page: PageBlocks, row: Row, locales: readonly Locale[]): boolean {
  const runs = cutPeople(row, locales);
  const [first] = runs;
  if (!first) return false;
  const isFirst = page[first.block].length === 0;
  if (!isFirst && (isSideBySide(ledger, row) || !isLacking(page, first, locales))) return false;
  const authors = runs.filter(({ block }) => block === 'authors');
  const addressees = runs.filter(({ block }) => block === 'addressee');
  const [lacking] = lackingLocales(page.authors, locales);
  for (const run of runs) {
    let { locale } = run;
    if (run.block === 'authors' && locales.length > 1) {
      if (authors.length === addressees.length) locale = addressees[authors.indexOf(run)]?.locale;
      else if (authors.length === 1 && page.authors.length > 0) locale = lacking ?? locale;
    }
    for (const cell of run.cells) page[run.block].push({ ...cell, locale });
  }
  return true;
}

/** Cuts a row before each cell that opens as authors or addressee do; none when the first cell opens as neither. */
function cutPeople(row: Row, locales: readonly Locale[]): PeopleRun[] {
  const runs: PeopleRun[] = [];
  for (const [index, cell] of row.entries()) {
    const last = runs.at(-1);
    const addressed = addresseeLocale(cell);
    if (addressed !== undefined) {
      runs.push({ block: 'addressee', locale: locales.length > 1 ? addressed : cell.locale, cells: [cell] });
    } else if (opensAsAuthorLine(cell) && (last?.block !== 'addressee' || isAuthorBehindAddressee(row, index))) {
      runs.push({ block: 'authors', locale: cell.locale, cells: [cell] });
    } else if (last) {
      last.cells.push(cell);
    } else {
      return [];
    }
  }
  return runs;
}

/** Whether a cell behind an addressee is an author, not more of the addressee: with its further cells it closes as one. */
function isAuthorBehindAddressee(row: Row, index: number): boolean {
  const behind = row.findIndex((cell, at) => at > index && addresseeLocale(cell) !== undefined);
  const next = row[index + 1];
  const last = row[(behind < 0 ? row.length : behind) - 1];
  return (last !== undefined && closesAsAuthorLine(last)) || (next !== undefined && addresseeLocale(next) === 'nl');
}

/** Whether cells of a row share a line, as those of two languages do. */
function isSideBySide({ source }: Ledger, row: Row): boolean {
  return row.some((cell, index) => {
    const next = row[index + 1];
    return next !== undefined && !/[\r\n]/.test(source.text.slice(cell.end, next.start));
  });
}

/** Whether a further row of authors or addressee is expected, and this is one by its form or by the name it repeats. */
function isLacking(page: PageBlocks, { block, locale, cells }: PeopleRun, locales: readonly Locale[]): boolean {
  const [first] = cells;
  const last = cells.at(-1);
  const lackingAddressee = lackingLocales(page.addressee, locales);
  if (block === 'addressee') return lackingAddressee.some((lacking) => lacking === locale);
  if (!first || !last || lackingAddressee.length + lackingLocales(page.authors, locales).length === 0) return false;
  return closesAsAuthorLine(last) || page.authors.some((author) => authorKey(author) === authorKey(first));
}

function lackingLocales(printed: readonly LocalPiece[], locales: readonly Locale[]): Locale[] {
  return locales.filter((locale) => printed.every((cell) => cell.locale !== locale));
}
