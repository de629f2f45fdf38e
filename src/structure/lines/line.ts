import type { Text } from '../../domain/text.ts';
import type { Passage, Span } from '../block.ts';

/** A line of a text: a paragraph as a rule, else what line feeds part in it. */
export interface Line extends Span {
  /** The ordinal of its paragraph, from 1. */
  readonly paragraph: number;
  /** Its characters from `start` to `end`: the line feed belongs to the line that it ends. */
  readonly printed: string;
}

/** The lines of a text, which together hold every character of it once. A paragraph without characters is a line, too. */
export function toLines(text: Text): Line[] {
  return text.flatMap((paragraph, index) => cutLine(toLine(index + 1, paragraph, 0), breaksOf(paragraph)));
}

function toLine(paragraph: number, printed: string, start: number): Line {
  return { paragraph, printed, start, end: start + printed.length };
}

function breaksOf(paragraph: string): number[] {
  if (!paragraph.includes('\n')) return [];
  return Array.from(paragraph.matchAll(/\n/g), ({ index }) => index + 1).filter((end) => end < paragraph.length);
}

/** A line in pieces. @param cuts - rising offsets in its paragraph, inside the line */
export function cutLine(line: Line, cuts: readonly number[]): Line[] {
  return [line.start, ...cuts].map((start, index) =>
    toLine(line.paragraph, line.printed.slice(start - line.start, (cuts[index] ?? line.end) - line.start), start),
  );
}

/** Words of a line as a passage: all of them, or those between two offsets of its paragraph. */
export function toPassage({ paragraph, start, end }: Line, span: Partial<Span> = {}): Passage {
  return { kind: 'passage', paragraph, start: span.start ?? start, end: span.end ?? end };
}

/** A place inside a line as a place in its paragraph. */
export function inParagraph(line: Line, { start, end }: Span): Span {
  return { start: line.start + start, end: line.start + end };
}
