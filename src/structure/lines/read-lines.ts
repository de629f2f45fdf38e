import type { Text } from '../../domain/text.ts';
import type { Span } from '../block.ts';
import { findInnerStarts } from './find-inner-starts.ts';
import { findNotes } from './find-notes.ts';
import { findRows, type FoundRow } from '../tables/find-rows.ts';
import { cutLine, toLines, type Line } from './line.ts';
import { findListMark } from './list-mark.ts';
import { readMarker, type MarkerPart } from '../marks/marker.ts';

/** A line, and what it can be by its own form and that of its neighbours. */
export interface ReadLine extends Line {
  readonly opensParagraph: boolean;
  /** What marks a point at its start, if anything does and it is neither a row nor a note. */
  readonly marker: readonly MarkerPart[];
  /** The dash or bullet at its start. */
  readonly dash: Span | undefined;
  readonly row: FoundRow | undefined;
  /** Whether it is a footnote. */
  readonly isNote: boolean;
}

/** The lines of a text, each with what can be said of it; a line inside which points begin counts as several. */
export function readLines(text: Text): readonly ReadLine[] {
  const whole = toLines(text);
  const starts = findInnerStarts(whole);
  const lines = whole.flatMap((line, index) => cutLine(line, starts[index] ?? []));
  const notes = findNotes(lines.map(({ printed }) => printed));
  const marked = lines.map((line, index) => {
    const isNote = notes[index] ?? false;
    const marker = isNote ? [] : readMarker(line.printed);
    const dash = marker.length > 0 ? undefined : findListMark(line.printed);
    return { ...line, opensParagraph: line.start === 0, marker, dash, isNote };
  });
  const rows = findRows(
    marked.map(({ printed, opensParagraph, marker, dash }) => ({
      printed,
      opensParagraph,
      markEnd: markEndOf(marker, dash),
    })),
  );
  return marked.map((line, index) => {
    const row = rows[index];
    return row ? { ...line, row, marker: [], dash: undefined } : { ...line, row };
  });
}

/** A bare number marks nothing where it can be a figure of a table. */
function markEndOf(marker: readonly MarkerPart[], dash: Span | undefined): number {
  const isBare = marker.every(({ notation }) => notation === 'bare');
  return isBare ? (dash?.end ?? 0) : (marker.at(-1)?.end ?? 0);
}
