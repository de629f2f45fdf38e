import { describe, expect, it } from 'vitest';
import { pointAt, toSourceText, trimPiece } from '../../../src/ingest/text/source-text.ts';

const sourceOf = (text: string): ReturnType<typeof toSourceText> => toSourceText('x', text, text);

describe('toSourceText', () => {
  it('cuts at every kind of line break', () => {
    expect(sourceOf('a\r\nb\rc\n\nd').lines.map(({ start, text }) => [start, text])).toEqual([
      [0, 'a'],
      [3, 'b'],
      [5, 'c'],
      [7, ''],
      [8, 'd'],
    ]);
    expect(sourceOf('').lines).toEqual([]);
  });
});

describe('pointAt', () => {
  it('counts lines and columns from 1, to the end of the text', () => {
    const source = sourceOf('ab\r\nc\n');
    const points = [0, 2, 4, 5, 6].map((offset) => pointAt(source, offset));
    expect(points.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:3', '2:1', '2:2', '3:1']);
    expect(pointAt(sourceOf(''), 0)).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('trimPiece', () => {
  it('leaves out U+00A0, too, and keeps what else is known of the piece', () => {
    const piece = { start: 10, end: 16, text: '\u00a0 a b ', locale: 'fr' };
    expect(trimPiece(piece)).toEqual({ start: 12, end: 15, text: 'a b', locale: 'fr' });
    expect(trimPiece({ start: 4, end: 6, text: ' \u00a0' }).text).toBe('');
  });
});
