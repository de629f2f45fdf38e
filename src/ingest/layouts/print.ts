import type { Locale } from '../../domain/locale.ts';
import { isDateLine } from '../blocks/date-line.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { isSessionLine } from '../blocks/session-line.ts';
import type { Ledger } from '../ledger.ts';
import { isBlank } from '../text/source-text.ts';
import { takeAuthorsAndAddressee, takeNumberLine } from './head.ts';
import { findLandmarks } from './landmarks.ts';
import { chamberLocales } from './named-lines.ts';
import { emptyPage, isRule, type PageBlocks } from './page.ts';
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
  const { numberLine, heading } = findLandmarks(lines);
  const headingAt = heading ?? lines.length;
  for (const line of lines.slice(0, headingAt)) if (isRule(line)) ledger.claim(line, 'rule');
  takeOpening(ledger, page, lines.slice(0, numberLine ?? headingAt));
  const headingLine = lines[headingAt];
  if (headingLine) page.heading.push(headingLine);
  page.body.push(...lines.slice(headingAt + 1));
  const number = lines[numberLine ?? -1];
  if (number) takeNumberLine(page, number);
  cutSections(ledger, page, lines.slice((numberLine ?? headingAt - 1) + 1, headingAt));
  return page;
}

function takeOpening(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
  for (const line of lines) {
    if (chamberLocales(line).length > 0) ledger.claim(line, 'label');
    else if (isSessionLine(line)) page.session.push(line);
    else if (isDateLine(line)) page.pageDate.push(line);
  }
}

/** Title, keywords, chronology and relations go by their place where the page has all four, else by their form. */
function cutSections(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
  const [first = [], ...others] = cutAtRules(lines);
  const rest = takeAuthorsAndAddressee(page, first);
  const sections = rest.length > 0 && others.length < 4 ? [rest, ...others] : others;
  const isWhole = sections.length === 4;
  const words = sections.map((section, place) =>
    section.filter((line) => (isWhole && place < 2) || (!assignByForm(page, line) && !isWhole)),
  );
  if (isWhole && words[0]?.length === 0) page.keywords.push(...(words[1] ?? []));
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
