import { independent, type Author } from '../../domain/author.ts';
import { authorLead, authorSeparator, independentLabels } from '../labels/authors.ts';
import { headingWords } from '../labels/headings.ts';
import type { Ledger } from '../ledger.ts';
import { fold, labelKey } from '../text/fold.ts';
import { datePattern } from '../text/printed-date.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';
import { takeDate, type DatedPiece, type LocalPiece } from './local-piece.ts';

const on = headingWords.map((words) => words.on).join('|');
const dateAtEnd = new RegExp(` (?:${on}) *(?<date>${datePattern})[ :]*$`, 'd');

/** An author's own name, and the party in its brackets. */
interface PrintedAuthor {
  readonly name: LocalPiece;
  readonly party: LocalPiece | undefined;
}

/** Whether a line has the form of an author line: its first word, and a party or a date at its end. */
export function isAuthorLine(line: Piece): boolean {
  return opensAsAuthorLine(line) && closesAsAuthorLine(line);
}

/** Whether a line begins as an author line does. */
export function opensAsAuthorLine({ text }: Piece): boolean {
  return text.length <= longest && authorLead.test(fold(text.slice(0, 20)));
}

/** Whether a line ends as an author line does, which prints, too, when a party is printed. */
export function closesAsAuthorLine({ text }: Piece): boolean {
  return text.length <= longest && (text.trimEnd().endsWith(')') || dateAtEnd.test(fold(text)));
}

/** The name on an author line, without preposition, party and marks, to compare with that on another line. */
export function authorKey({ text }: Piece): string {
  const lead = authorLead.exec(fold(text.slice(0, 20)))?.[0].length ?? 0;
  return labelKey(text.slice(lead, longest).replace(/\(.*$/s, ''));
}

/** No author line seen is longer than a quarter of this. */
const longest = 600;

/**
 * Reads `de <author> (<party>) du <date>`: one or several authors, the party and the date where they are printed. A party
 * that stands alone, below its author's line, has an author without a name.
 */
export function readAuthorLine(ledger: Ledger, line: LocalPiece): { authors: Author[]; asked: DatedPiece | undefined } {
  const folded = fold(line.text);
  ledger.frame(line, 'label');
  const date = dateAtEnd.exec(folded);
  const datePiece = date?.indices?.groups?.['date'];
  const asked = datePiece && takeDate(ledger, partOf(line, ...datePiece), 'asked-on');
  const namesEnd = date?.index ?? line.text.length;
  const lead = authorLead.exec(folded)?.[0].length ?? 0;
  const authors = cutAuthors(partOf(line, lead, namesEnd)).map(({ name, party }) => ({
    name: ledger.take(name, 'author', line.locale),
    party: party ? takeParty(ledger, party) : null,
  }));
  return { authors, asked };
}

function takeParty(ledger: Ledger, piece: LocalPiece): string {
  const party = ledger.take(piece, 'party', piece.locale);
  return independentLabels.has(labelKey(party)) ? independent : party;
}

/** A name with a party, which behind another's party is a further author, also without a separator. */
const opensWithParty = /^\p{Lu}[^(),;]*\(/u;

/** Cuts `A (P), B (Q) et C` at the separators outside brackets; a party's name may hold brackets of its own. */
function cutAuthors(names: LocalPiece): PrintedAuthor[] {
  const folded = fold(names.text);
  const authors: PrintedAuthor[] = [];
  let [depth, start, open, partyEnd] = [0, 0, -1, -1];
  const close = (end: number): void => {
    const name = partOf(names, start, open < 0 ? end : open);
    const party = open < 0 ? undefined : partOf(names, open + 1, partyEnd < 0 ? end : partyEnd);
    const isParty = party !== undefined && !isBlank(party);
    if (!isBlank(name) || isParty) authors.push({ name, party: isParty ? party : undefined });
    [open, partyEnd] = [-1, -1];
  };
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (character === '(') {
      if (depth === 0 && open < 0) open = at;
      depth += 1;
    } else if (character === ')') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) partyEnd = at;
    } else if (depth === 0) {
      const rest = folded.slice(at, at + 40);
      const isUnparted = partyEnd >= 0 && opensWithParty.test(names.text.slice(at, at + 200));
      const separator = authorSeparator.exec(rest) ?? (partyEnd < 0 ? null : authorLead.exec(rest));
      if (!separator && !isUnparted) continue;
      close(at);
      start = at + (separator?.[0].length ?? 0);
      at = start - 1;
    }
  }
  close(folded.length);
  return authors;
}
