import type { Locale } from '../../domain/locale.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { chronologyHeading } from '../labels/chronology.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { isBlank } from '../text/source-text.ts';
import { takeAuthorsAndAddressee, takeHeading, takeNumberLines } from './head.ts';
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
  const headingAt = heading[0] ?? lines.length;
  for (const line of lines.slice(0, numberLine ?? headingAt)) {
    if (linkLocales(line).length > 0) ledger.claim(line, 'navigation');
  }
  takeHeading(page, lines, heading);
  cutHead(ledger, page, takeNumberLines(page, lines.slice(numberLine ?? headingAt, headingAt)));
  return page;
}

/** Before `Chronologie` the lines go by their place, after it by their form; without it the first group is the title. */
function cutHead(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
  const printed = lines.filter((line) => !isBlank(line));
  const rest = new Set(takeAuthorsAndAddressee(page, printed, false));
  const chronologyAt = lines.findIndex((line) => rest.has(line) && isChronologyHeading(line));
  const groups: LocalPiece[][] = [[]];
  let hasTitle = false;
  for (const [index, line] of lines.entries()) {
    if (index === chronologyAt) ledger.claim(line, 'label');
    else if (isBlank(line)) groups.push([]);
    else if (rest.has(line)) {
      const isWord = chronologyAt < 0 ? !hasTitle : index < chronologyAt;
      if (!isWord && (assignByForm(page, line) || chronologyAt >= 0)) continue;
      groups.at(-1)?.push(line);
      hasTitle = true;
    }
  }
  assignWords(ledger, page, groups);
}

function isChronologyHeading({ text }: LocalPiece): boolean {
  return text.length < 40 && labelKey(text.replace(':', '')) === chronologyHeading;
}
