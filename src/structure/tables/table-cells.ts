import type { Span } from '../block.ts';

/**
 * The cells of a line that something parts, without the spaces around them; between two bars with nothing in between is
 * a cell, too, but not before the first or behind the last.
 *
 * @param separator - global
 */
export function cutCells(line: string, separator: RegExp): readonly Span[] {
  const outer = trimSpan(line, { start: 0, end: line.length }, /[\s|]/);
  const printed = line.slice(0, outer.end);
  separator.lastIndex = outer.start;
  const cells: Span[] = [];
  let start = outer.start;
  for (let match = separator.exec(printed); match; match = separator.exec(printed)) {
    cells.push(trimSpan(line, { start, end: match.index }, /\s/));
    start = separator.lastIndex;
  }
  return outer.end > outer.start ? [...cells, trimSpan(line, { start, end: outer.end }, /\s/)] : [];
}

function trimSpan(line: string, { start, end }: Span, blank: RegExp): Span {
  let [from, to] = [start, end];
  while (to > from && blank.test(line.charAt(to - 1))) to -= 1;
  while (from < to && blank.test(line.charAt(from))) from += 1;
  return { start: from, end: to };
}

const figure = /^(?:[-–+]?\d+(?:[.,\u00a0\u202f']\d+)*(?:\u00a0?[%€])?|[-–—])$/;
const longestRow = 100;

/** The label and the figures of a line that ends in some and is no sentence: `Liège 12 45`; nothing of another line. */
export function figuresOf(line: string): readonly Span[] {
  const words = line.trimEnd();
  if (words.length > longestRow) return [];
  const pieces = Array.from(words.matchAll(/[^ \t\n]+/g), ({ 0: printed, index }) => ({
    isFigure: figure.test(printed),
    isEnd: /[.?!;,:]$/.test(printed),
    start: index,
    end: index + printed.length,
  }));
  // A row can begin with a year: all its words are figures then, and the first of them its label.
  const label = Math.max(
    0,
    pieces.findLastIndex(({ isFigure }) => !isFigure),
  );
  const [first, last] = [pieces[0], pieces[label]];
  const figures = pieces.slice(label + 1).map(({ start, end }) => ({ start, end }));
  if (!first || !last || last.isEnd || figures.length === 0) return [];
  return [{ start: first.start, end: last.end }, ...figures];
}
