import type { Locale } from '../../domain/locale.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import type { Ledger } from '../ledger.ts';
import { takeHeading, takeNumberLines } from './head.ts';
import { landmarksOf } from './landmarks.ts';
import { linkLocales } from './named-lines.ts';
import { emptyPage, type PageBlocks } from './page.ts';
import { cutUnruledHead } from './unruled-head.ts';

/**
 * Cuts a web page: link line, number line, author, addressee, title, keywords, `Chronologie`, events, relations, heading,
 * body, with blank lines between the blocks.
 */
export function cutWebPage(ledger: Ledger, locale: Locale): PageBlocks {
  const page = emptyPage();
  const lines: readonly LocalPiece[] = ledger.source.lines.map((line) => ({ ...line, locale }));
  const { numberLine, heading } = landmarksOf(ledger.source.lines);
  const headingAt = heading[0] ?? lines.length;
  for (const line of lines.slice(0, numberLine ?? headingAt)) {
    if (linkLocales(line).length > 0) ledger.claim(line, 'navigation');
  }
  takeHeading(page, lines, heading);
  cutUnruledHead(ledger, page, takeNumberLines(page, lines.slice(numberLine ?? headingAt, headingAt)));
  return page;
}
