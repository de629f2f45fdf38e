import { addresseeLocale } from '../blocks/addressee.ts';
import { closesAsAuthorLine, isAuthorLine, opensAsAuthorLine } from '../blocks/author-line.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { isDateLine } from '../blocks/print-lines.ts';
import { matchQuestionHeadings } from '../blocks/question-heading.ts';
import { isSessionLine } from '../blocks/session-line.ts';
import type { Ledger } from '../ledger.ts';
import { isBlank, partOf } from '../text/source-text.ts';
import { isNumberLine } from './landmarks.ts';
import { chamberLocales } from './named-lines.ts';
import type { PageBlocks } from './page.ts';

/** No page has more lines of authors, both languages together. */
const mostAuthorLines = 24;

/** Gives the lines above the number line of a print to their blocks: the name of the Senate, the session, the date. */
export function takeOpening(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
  for (const line of lines) {
    if (chamberLocales(line).length > 0) ledger.claim(line, 'label');
    else if (isSessionLine(line)) page.session.push(line);
    else if (isDateLine(line)) page.pageDate.push(line);
  }
}

/**
 * Gives number lines to their block, and what follows on them, an author, to that block.
 *
 * @param lines - those before the heading of the text
 * @returns the lines that are none
 */
export function takeNumberLines<T extends LocalPiece>(page: PageBlocks, lines: readonly T[]): T[] {
  return lines.filter((line) => {
    if (!isNumberLine(line)) return true;
    const end = matchQuestionHeadings(line).at(-1)?.end ?? 0;
    page.numberLine.push(partOf(line, 0, end));
    const rest = partOf(line, end);
    if (!isBlank(rest)) page.authors.push(rest);
    return false;
  });
}

/**
 * Gives the lines of the heading to their block, and those after it to the body; lines between them are blank.
 *
 * @param heading - their indices
 */
export function takeHeading(page: PageBlocks, lines: readonly LocalPiece[], heading: readonly number[]): void {
  page.heading = heading.flatMap((index) => lines[index] ?? []);
  page.body = lines.slice((heading.at(-1) ?? lines.length) + 1);
}

/**
 * Gives the lines after the number line to authors and addressee: author lines, then the line that addresses a member of
 * the government, on a page in two languages with the line in the other one.
 *
 * @param lines - without blank ones
 * @param areSetApart - whether title and keywords are set apart, so that a line that opens as an author's is one
 * @returns the lines after them
 */
export function takeAuthorsAndAddressee(
  page: PageBlocks,
  lines: readonly LocalPiece[],
  areSetApart: boolean,
): readonly LocalPiece[] {
  const opening = lines.slice(0, mostAuthorLines);
  const addressee = findAddressee(opening);
  if (addressee === undefined) {
    const isAuthor = areSetApart ? opensAsAuthorLine : isAuthorLine;
    const count = opening.findIndex((line) => !isAuthor(line));
    page.authors.push(...opening.slice(0, count < 0 ? opening.length : count));
    return lines.slice(count < 0 ? opening.length : count);
  }
  page.authors.push(
    ...opening.slice(0, addressee).filter((line) => opensAsAuthorLine(line) || closesAsAuthorLine(line)),
  );
  const first = opening[addressee];
  if (!first) return lines;
  page.addressee.push(first);
  let next = addressee + 1;
  const [second, third] = [lines[next], lines[next + 1]];
  if (second && isOtherCopy(first, second)) {
    page.addressee.push(second);
    next += 1;
  } else if (second && third && opensAsAuthorLine(second) && isOtherCopy(first, third)) {
    page.authors.push(second);
    page.addressee.push(third);
    next += 2;
  } else if (second && page.authors.length === 0 && isAuthorLine(second)) {
    page.authors.push(second);
    next += 1;
  }
  return lines.slice(next);
}

/** The index of the addressee: behind the lines that open as an author's, or second, behind a line that does not. */
function findAddressee(lines: readonly LocalPiece[]): number | undefined {
  const behind = lines.findIndex((line) => !opensAsAuthorLine(line));
  const isAddressee = (at: number): boolean =>
    lines.slice(at, at + 1).some((line) => addresseeLocale(line) !== undefined);
  if (isAddressee(behind)) return behind;
  return behind === 0 && isAddressee(1) ? 1 : undefined;
}

function isOtherCopy(first: LocalPiece, second: LocalPiece): boolean {
  const isBilingual = first.locale === undefined || first.locale !== second.locale;
  const locale = addresseeLocale(second);
  return isBilingual && locale !== undefined && locale !== addresseeLocale(first);
}
