import { independent, type Author } from '../../domain/author.ts';
import { authorLead, authorSeparator, independentLabels } from '../labels/authors.ts';
import { headingWords } from '../labels/headings.ts';
import type { Ledger } from '../ledger.ts';
import { fold, labelKey } from '../text/fold.ts';
import { datePattern } from '../text/printed-date.ts';
import { isBlank } from '../text/source-text.ts';
import { localPartOf, takeDate, type DatedPiece, type LocalPiece } from './local-piece.ts';

const on = headingWords.map((words) => words.on).join('|');
const dateAtEnd = new RegExp(` (?:${on}) *(?<date>${datePattern})[ :]*$`, 'd');

/** An author's own name, and the party in its brackets. */
interface PrintedAuthor {
  readonly name: LocalPiece;
  readonly party: LocalPiece | undefined;
}

/** Whether a line has the form of an author line: its first word, and a party or a date. */
export function isAuthorLine({ text }: LocalPiece): boolean {
  const folded = fold(text.slice(0, longest));
  return text.length <= longest && authorLead.test(folded) && (/\) *$/.test(folded) || dateAtEnd.test(folded));
}

/** Whether a line begins as an author line does. */
export function opensAsAuthorLine({ text }: LocalPiece): boolean {
  return text.length <= longest && authorLead.test(fold(text));
}

/** No author line seen is longer than a quarter of this. */
const longest = 600;

/** Reads `de <author> (<party>) du <date>`: one or several authors, the party and the date where they are printed. */
export function readAuthorLine(ledger: Ledger, line: LocalPiece): { authors: Author[]; asked: DatedPiece | undefined } {
  const folded = fold(line.text);
  ledger.frame(line, 'label');
  const date = dateAtEnd.exec(folded);
  const datePiece = date?.indices?.groups?.['date'];
  const asked = datePiece && takeDate(ledger, localPartOf(line, ...datePiece), 'asked-on');
  const namesEnd = date?.index ?? line.text.length;
  const lead = authorLead.exec(folded)?.[0].length ?? 0;
  const authors = cutAuthors(localPartOf(line, lead, namesEnd)).map(({ name, party }) => ({
    name: ledger.take(name, 'author', line.locale),
    party: party ? takeParty(ledger, party) : null,
  }));
  return { authors, asked };
}

function takeParty(ledger: Ledger, piece: LocalPiece): string {
  const party = ledger.take(piece, 'party', piece.locale);
  return independentLabels.has(labelKey(party)) ? independent : party;
}

/** Cuts `A (P), B (Q) et C` at the separators outside brackets; a party's name may hold brackets of its own. */
function cutAuthors(names: LocalPiece): PrintedAuthor[] {
  const folded = fold(names.text);
  const authors: PrintedAuthor[] = [];
  let [depth, start, open] = [0, 0, -1];
  const close = (end: number): void => {
    const name = localPartOf(names, start, open < 0 ? end : open);
    const lastBracket = folded.lastIndexOf(')', end - 1);
    const party = open < 0 ? undefined : localPartOf(names, open + 1, lastBracket > open ? lastBracket : end);
    if (!isBlank(name)) authors.push({ name, party: party && !isBlank(party) ? party : undefined });
  };
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (character === '(') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (character === ')') {
      depth = Math.max(0, depth - 1);
    } else if (depth === 0) {
      const separator = authorSeparator.exec(folded.slice(at, at + 40))?.[0].length ?? 0;
      if (separator === 0) continue;
      close(at);
      [start, open] = [at + separator, -1];
      at = start - 1;
    }
  }
  close(folded.length);
  return authors;
}
