import { addresseeLocale } from '../blocks/addressee.ts';
import { isAuthorLine, opensAsAuthorLine } from '../blocks/author-line.ts';
import { localPartOf, type LocalPiece } from '../blocks/local-piece.ts';
import { matchQuestionHeadings } from '../blocks/question-heading.ts';
import { isBlank } from '../text/source-text.ts';
import type { PageBlocks } from './page.ts';

/** A page's head never has more lines between the number line and the addressee. */
const mostAuthors = 24;

/** Gives the number line to its block, and what follows on it, an author, to that block. */
export function takeNumberLine(page: PageBlocks, line: LocalPiece): void {
  const end = matchQuestionHeadings(line).at(-1)?.end ?? 0;
  page.numberLine.push(localPartOf(line, 0, end));
  const rest = localPartOf(line, end);
  if (!isBlank(rest)) page.authors.push(rest);
}

/**
 * Gives the lines after the number line to authors and addressee: the author lines before the first line that addresses
 * a member of the government, and that line, on a page in two languages with the line in the other one.
 *
 * @returns the lines that are neither
 */
export function takeAuthorsAndAddressee(page: PageBlocks, lines: readonly LocalPiece[]): LocalPiece[] {
  const found = lines.slice(0, mostAuthors).findIndex((line) => addresseeLocale(line) !== undefined);
  const isAuthor = found < 0 ? isAuthorLine : opensAsAuthorLine;
  const rest: LocalPiece[] = [];
  for (const [index, line] of lines.entries()) {
    const [before] = page.addressee;
    if (before ? isOtherCopy(before, line, index - found) : index === found) page.addressee.push(line);
    else if (isAuthor(line) && (found < 0 ? rest.length === 0 : index < found)) page.authors.push(line);
    else rest.push(line);
  }
  return rest;
}

function isOtherCopy(first: LocalPiece, second: LocalPiece, distance: number): boolean {
  const isBilingual = first.locale === undefined || first.locale !== second.locale;
  const locale = addresseeLocale(second);
  return isBilingual && distance < 4 && locale !== undefined && locale !== addresseeLocale(first);
}
