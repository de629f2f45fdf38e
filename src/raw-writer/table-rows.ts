import type { PrintHabits } from './print-habits.ts';

/** A row of a table on one line: each cell ends in a bar, the row in a run of bars. */
export function tableRow(cells: readonly string[], { bars }: PrintHabits): string {
  return `${cells.map((cell) => `${cell} |`).join(' ')} ${bars}`;
}

/**
 * The rows of authors and addressee, broken over lines as the habits say. What a break needs, a cell that holds something
 * or a party, it needs in every column: otherwise the row stands on one line, as a line of bars alone would close it.
 *
 * @param authors - an author line for each column, empty when there is none
 * @param addressees - likewise
 */
export function headRows(authors: readonly string[], addressees: readonly string[], habits: PrintHabits): string[] {
  const rows = [authors, addressees];
  const isFull = (cells: readonly string[]): boolean => !cells.includes('');
  switch (habits.tableHead) {
    case 'a-line-each':
      return rows.flatMap((cells) =>
        isFull(cells) ? [...cells.map((cell) => `${cell} |`), habits.bars] : [tableRow(cells, habits)],
      );
    case 'one-cell':
      if (!rows.every(isFull)) break;
      return [...authors.flatMap((author, column) => [`${author} |`, `${addressees[column] ?? ''} |`]), habits.bars];
    case 'party-below':
      if (!authors.every((author) => author.endsWith(')'))) break;
      return [...partyBelow(authors, habits), tableRow(addressees, habits)];
    case 'unbroken':
      break;
  }
  return rows.map((cells) => tableRow(cells, habits));
}

/** Each author cell over two lines, the last party on the second; the cells after the first open with a bar, too. */
function partyBelow(authors: readonly string[], { bars }: PrintHabits): string[] {
  return authors.flatMap((author, column) => {
    const party = author.lastIndexOf(' (');
    const opening = column === 0 ? '' : '| ';
    const end = column === authors.length - 1 ? ` ${bars}` : '';
    return [`${opening}${author.slice(0, party)} |`, `${author.slice(party + 1)} |${end}`];
  });
}
