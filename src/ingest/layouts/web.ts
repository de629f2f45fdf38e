import type { Locale } from '../../domain/locale.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { chronologyHeading } from '../labels/chronology.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { isBlank } from '../text/source-text.ts';
import { takeAuthorsAndAddressee, takeNumberLine } from './head.ts';
import { findLandmarks } from './landmarks.ts';
import { linkLocales } from './named-lines.ts';
import { emptyPage, type PageBlocks } from './page.ts';
import { assignByForm, assignWords } from './words.ts';

/**
 * Cuts a web page: link line, number line, author, addressee, title, keywords, `Chronologie`, events, relations, heading,
 * body, with blank lines between the blocks.
 */
export function cutWebPage(ledger: Ledger, locale: Locale): PageBlocks {
  const page = emptyPage();
  const lines: readonly LocalPiece[] = ledger.source.lines.map((line) => ({ ...line, locale }));
  const { numberLine, heading } = findLandmarks(lines);
  const headingAt = heading ?? lines.length;
  for (const line of lines.slice(0, numberLine ?? headingAt)) {
    if (linkLocales(line).length > 0) ledger.claim(line, 'navigation');
  }
  const headingLine = lines[headingAt];
  if (headingLine) page.heading.push(headingLine);
  page.body.push(...lines.slice(headingAt + 1));
  const number = lines[numberLine ?? -1];
  if (number) takeNumberLine(page, number);
  cutHead(ledger, page, lines.slice((numberLine ?? headingAt - 1) + 1, headingAt));
  return page;
}

function cutHead(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
  const printed = lines.filter((line) => !isBlank(line));
  const rest = new Set(takeAuthorsAndAddressee(page, printed));
  const groups: LocalPiece[][] = [[]];
  let inChronology = false;
  for (const line of lines) {
    if (isBlank(line)) {
      groups.push([]);
    } else if (!rest.has(line)) {
      continue;
    } else if (!inChronology && line.text.length < 40 && labelKey(line.text) === chronologyHeading) {
      ledger.claim(line, 'label');
      inChronology = true;
    } else if (!assignByForm(page, line) && !inChronology) {
      groups.at(-1)?.push(line);
    }
  }
  assignWords(ledger, page, groups);
}
