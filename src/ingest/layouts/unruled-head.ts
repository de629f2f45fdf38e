import { addresseeLocale } from '../blocks/addressee.ts';
import { closesAsAuthorLine, opensAsAuthorLine } from '../blocks/author-line.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { chronologyHeading } from '../labels/chronology.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { isBlank } from '../text/source-text.ts';
import { takeAuthorsAndAddressee } from './head.ts';
import type { PageBlocks } from './page.ts';
import { assignByForm, assignWords, type Group } from './words.ts';

/**
 * Cuts the lines between the number line and the heading where blank lines part the blocks: on web pages, and in a print
 * that has lost its rules. Before `Chronologie` the lines go by their place, after it by their form; without it the first
 * group is the title, and the others go by their form.
 */
export function cutUnruledHead(ledger: Ledger, page: PageBlocks, printed: readonly LocalPiece[]): void {
  const lines = settleStray(ledger, joinPeople(ledger, printed));
  const rest = new Set(
    takeAuthorsAndAddressee(
      page,
      lines.filter((line) => !isBlank(line)),
      false,
    ),
  );
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
  if (chronologyAt >= 0) reportFurther(ledger, groups);
}

/** Before `Chronologie` stand title and keywords, one group each; what stands there besides is kept, and reported. */
function reportFurther(ledger: Ledger, groups: readonly Group[]): void {
  const [, , further] = groups.filter((group) => group.length > 0);
  if (further?.[0]?.locale === undefined) return;
  const reason = `Unexpected group of ${further.length} lines, expected one for the title and one for the keywords`;
  ledger.report('further-group', further[0].start, reason);
}

/**
 * Joins the lines that an author or an addressee breaks over: a line in the group of one continues it, unless it opens
 * as another author or addressee in the other language does. Where the blank lines behind the group are lost, only a line
 * does that opens with a small letter, or follows a comma.
 */
function joinPeople(ledger: Ledger, lines: readonly LocalPiece[]): readonly LocalPiece[] {
  const end = endOfWords(lines) ?? lines.length;
  const joined: LocalPiece[] = [];
  let groups = 0;
  let isAddressed = false;
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (!isBlank(line) && (!last || isBlank(last))) {
      groups = isAddressed ? Infinity : groups + 1;
    }
    const isOpen =
      index < Math.min(end, mostPeopleLines) &&
      groups <= mostPeopleGroups &&
      last !== undefined &&
      !isBlank(last) &&
      !isBlank(line);
    if (isOpen && continuesPeople(last, line, countGroupsBehind(lines.slice(index, end)))) {
      joined[joined.length - 1] = joinLines(ledger, last, line);
    } else {
      joined.push(line);
      if (line.locale !== undefined && addresseeLocale(line) !== undefined) isAddressed = true;
    }
  }
  return joined;
}

/**
 * Settles a line that stands alone between author and addressee, where title and keywords follow: it is more of the
 * author, or else belongs to no block, and is left out.
 */
function settleStray(ledger: Ledger, lines: readonly LocalPiece[]): readonly LocalPiece[] {
  const end = endOfWords(lines);
  const words = lines.slice(0, end);
  const [author, stray, addressee] = words.filter((line) => !isBlank(line));
  if (end === undefined || !author || !stray || !addressee) return lines;
  const isBetween = opensAsAuthorLine(author) && addresseeLocale(addressee) !== undefined;
  const isOfOwn = opensAsAuthorLine(stray) || addresseeLocale(stray) !== undefined;
  if (!isBetween || isOfOwn || countGroupsBehind(words.slice(words.indexOf(addressee))) < 2) return lines;
  const whole = isAuthorsMore(author, stray) ? joinLines(ledger, author, stray) : author;
  return lines.flatMap((line) => (line === author ? whole : line === stray ? [] : line));
}

/** The index of `Chronologie`. */
function endOfWords(lines: readonly LocalPiece[]): number | undefined {
  const at = lines.findIndex(isChronologyHeading);
  return at < 0 ? undefined : at;
}

/** Authors and addressee stand in the first groups: on a page in two languages two each, and one may be out of place. */
const mostPeopleGroups = 5;
/** No page has more lines of them, blank ones included. */
const mostPeopleLines = 48;

function continuesPeople(last: LocalPiece, line: LocalPiece, groupsBehind: number): boolean {
  const [before, addressed] = [addresseeLocale(last), addresseeLocale(line)];
  if (before === undefined && !opensAsAuthorLine(last)) return false;
  if (before === undefined) return addressed === undefined && !opensAsAuthorLine(line) && isAuthorsMore(last, line);
  if (addressed !== undefined) return addressed === before;
  if (opensAsAuthorLine(line) && closesAsAuthorLine(line)) return false;
  return groupsBehind > 1 || /,\s*$/.test(last.text) || /^\s*\p{Ll}/u.test(line.text);
}

/** Whether a line names more authors, or the date: the line before it is unfinished, or this one ends as theirs do. */
function isAuthorsMore(last: LocalPiece, line: LocalPiece): boolean {
  return !closesAsAuthorLine(last) || closesAsAuthorLine({ ...line, text: ` ${line.text}` });
}

/** The groups behind the one that the first line stands in. */
function countGroupsBehind(lines: readonly LocalPiece[]): number {
  return lines.filter((line, index) => index > 0 && !isBlank(line) && isBlank(lines[index - 1] ?? line)).length;
}

/** Two lines as one piece; the line break between them reads as space. */
function joinLines({ source }: Ledger, first: LocalPiece, second: LocalPiece): LocalPiece {
  const text = source.text.slice(first.start, second.end).replaceAll(/[\r\n]/g, ' ');
  return { ...first, end: second.end, text };
}

function isChronologyHeading({ text }: LocalPiece): boolean {
  return text.length < 40 && labelKey(text.replace(':', '')) === chronologyHeading;
}
