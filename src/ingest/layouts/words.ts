import { isChronologyLine } from '../blocks/chronology-lines.ts';
import type { LocalPiece } from '../blocks/local-piece.ts';
import { isRelationLine } from '../blocks/relation-lines.ts';
import type { Ledger } from '../ledger.ts';
import { slashDatePattern } from '../text/printed-date.ts';
import { fold } from '../text/fold.ts';
import type { PageBlocks } from './page.ts';

/** Lines that no blank line, or no rule, parts. */
export type Group = readonly LocalPiece[];

/**
 * Gives title and keywords, which have no form of their own, to their blocks by place: the first group is the title, the
 * others are keywords. Where only one group of several lines is left, one of the two is missing or what parted them is.
 */
export function assignWords(ledger: Ledger, page: PageBlocks, groups: readonly Group[]): void {
  const [first, ...others] = groups.filter((group) => group.length > 0);
  if (!first) return;
  const [line, ...rest] = first;
  if (others.length > 0 || !line || rest.length === 0) {
    page.title = [...first];
    page.keywords = others.flat();
    return;
  }
  const hasTitle = isTitle(line, rest);
  page.title = hasTitle ? [line] : [];
  page.keywords = hasTitle ? rest : [...first];
  const expected = hasTitle ? 'a separator between title and keywords' : 'a title before the keywords';
  ledger.report(
    'missing-separator',
    (rest[0] ?? line).start,
    `Unexpected group of ${first.length} lines, expected ${expected}`,
  );
}

/** Keywords are short, have neither segments nor sentences, and mostly open with a small letter; titles never do. */
function isTitle({ text }: LocalPiece, others: Group): boolean {
  const opensCapital = /^[\s«"“„]*\p{Lu}/u;
  const looksSo = / [-–]/.test(text) || /[?"«»“”„:]/.test(text) || text.trim().length > 60;
  return looksSo || (opensCapital.test(text) && !others.some((line) => opensCapital.test(line.text)));
}

const dateAlone = new RegExp(`^ *${slashDatePattern} *$`);

/** Whether a line belongs to the chronology: by its form, or because the line before it is a date without a label. */
export function belongsToChronology(page: PageBlocks, line: LocalPiece): boolean {
  const last = page.chronology.at(-1);
  return isChronologyLine(line) || (last !== undefined && last.text.length < 30 && dateAlone.test(fold(last.text)));
}

/** Gives a line to the chronology or the relations by its form; `false` when it has the form of neither. */
export function assignByForm(page: PageBlocks, line: LocalPiece): boolean {
  if (belongsToChronology(page, line)) page.chronology.push(line);
  else if (isRelationLine(line)) page.relations.push(line);
  else return false;
  return true;
}
