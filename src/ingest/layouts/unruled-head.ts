import type { LocalPiece } from '../blocks/local-piece.ts';
import { chronologyHeading } from '../labels/chronology.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { isBlank } from '../text/source-text.ts';
import { takeAuthorsAndAddressee } from './head.ts';
import type { PageBlocks } from './page.ts';
import { assignByForm, assignWords } from './words.ts';

/**
 * Cuts the lines between the number line and the heading where blank lines part the blocks: on web pages, and in a print
 * that has lost its rules. Before `Chronologie` the lines go by their place, after it by their form; without it the first
 * group is the title, and the others go by their form.
 */
export function cutUnruledHead(ledger: Ledger, page: PageBlocks, lines: readonly LocalPiece[]): void {
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
