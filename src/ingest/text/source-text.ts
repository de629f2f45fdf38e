/** A stretch of a text: offsets in UTF-16 units, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its text: a line without its line break, or a part of one. */
export interface Piece extends Stretch {
  readonly text: string;
}

/**
 * A decoded raw file. `original` is as received; `text` is what is read: of equal length, damaged letters repaired
 * and control characters turned into spaces, so that an offset means the same in both.
 */
export interface SourceText {
  readonly path: string;
  readonly original: string;
  readonly text: string;
  readonly lines: readonly Piece[];
}

/** Cuts a text into lines at `\n`, `\r\n` and `\r`. */
export function toSourceText(path: string, original: string, text: string): SourceText {
  const lines: Piece[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: lineBreak.index, text: text.slice(start, lineBreak.index) });
    start = lineBreak.index + lineBreak[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length, text: text.slice(start) });
  return { path, original, text, lines };
}

/** Line and column of an offset, both from 1; the column in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The point of an offset, 0 to the length of the text. */
export function pointAt(source: SourceText, offset: number): Point {
  let [low, high] = [0, source.lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = source.lines[low];
  if (!line) return { line: 1, column: offset + 1, offset };
  const afterLastBreak = offset === source.text.length && offset > line.end;
  return afterLastBreak
    ? { line: low + 2, column: 1, offset }
    : { line: low + 1, column: offset - line.start + 1, offset };
}

/** A part of a piece, by offsets in the piece; whatever else is known of the piece holds of its part. */
export function partOf<T extends Piece>(piece: T, from: number, to: number = piece.text.length): T {
  return { ...piece, start: piece.start + from, end: piece.start + to, text: piece.text.slice(from, to) };
}

/** The piece without white space (U+00A0 is) at both ends. */
export function trimPiece<T extends Piece>(piece: T): T {
  if (piece.text === piece.text.trim()) return piece;
  const lead = piece.text.length - piece.text.trimStart().length;
  return partOf(piece, lead, Math.max(lead, piece.text.trimEnd().length));
}

/** Whether a piece holds nothing but white space. */
export function isBlank(piece: Piece): boolean {
  return piece.text.trim() === '';
}
