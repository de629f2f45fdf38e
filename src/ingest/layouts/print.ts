import type { Locale } from '../../domain/locale.ts';
import { isRule } from '../blocks/print-lines.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import type { Ledger } from '../ledger.ts';
import { isBlank } from '../text/source-text.ts';
import { takeAuthorsAndAddressee, takeHeading, takeNumberLines, takeOpening } from './head.ts';
import { landmarksOf } from './landmarks.ts';
import { emptyPage, type PageBlocks } from './page.ts';
import { cutUnruledHead } from './unruled-head.ts';
import { assignByForm, assignWords } from './words.ts';

/**
 * Cuts a print that is set in lines: chamber, session, date, then number, author and addressee, title, keywords,
 * chronology, relations, with a rule after each and two in a row round an empty one; then heading and body. The
 * bilingual print has the same order, with both languages in each block.
 *
 * @param locale - the language of the page, `undefined` for both
 */
export function cutPrint(ledger: Ledger, locale: Locale | undefined): PageBlocks {
  const page = emptyPage();
  const lines: readonly LocalPiece[] = ledger.source.lines.map((line) => ({ ...line, locale }));
  const { numberLine, heading } = landmarksOf(ledger.source.lines);
  const headingAt = heading[0] ?? lines.length;
  for (const line of lines.slice(0, headingAt)) if (isRule(line)) ledger.claim(line, 'rule');
  takeOpening(ledger, page, lines.slice(0, numberLine ?? headingAt));
  takeHeading(page, lines, heading);
  const head = takeNumberLines(page, lines.slice(numberLine ?? headingAt, headingAt));
  if (head.some(isRule)) cutSections(ledger, page, head);
  else cutUnruledHead(ledger, page, head);
  return page;
}

/** Title, keywords, chronology and relations go by their place where the page has all four, else by their form. */
function cutSections(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
  const [first = [], ...others] = cutAtRules(lines);
  const rest = takeAuthorsAndAddressee(page, first, true);
  const sections = rest.length > 0 && others.length < 4 ? [rest, ...others] : others;
  const isWhole = sections.length === 4;
  const words = sections.map((section, place) =>
    section.filter((line) => (isWhole && place < 2) || (!assignByForm(page, line) && !isWhole)),
  );
  if (isWhole && words[0]?.length === 0) page.keywords = words[1] ?? [];
  else assignWords(ledger, page, words);
}

/** The lines that are printed between rules; what follows the last rule is a section when anything is printed there. */
function cutAtRules(lines: readonly LocalPiece[]): LocalPiece[][] {
  const sections: LocalPiece[][] = [[]];
  for (const line of lines) {
    if (isRule(line)) sections.push([]);
    else if (!isBlank(line)) sections.at(-1)?.push(line);
  }
  if (sections.at(-1)?.length === 0) sections.pop();
  return sections;
}
