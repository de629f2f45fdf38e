import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../../src/ingest/blocks/paragraphs.ts';
import { splitCopies } from '../../../src/ingest/blocks/split-copies.ts';
import type { LanguageSplit, LanguageSplitter } from '../../../src/ingest/text/splitter.ts';
import { toSourceText } from '../../../src/ingest/text/source-text.ts';

function split(text: string, byLanguage: LanguageSplit | undefined): LanguageSplit | undefined {
  const splitter: LanguageSplitter = {
    splitLine: () => undefined,
    splitParagraphs: () => byLanguage,
    splitKeywords: () => undefined,
  };
  const source = toSourceText('x', text, text);
  return splitCopies(splitter, toParagraphs(source, source.lines));
}

const spaced = 'a\n\nb\n\n\u00a0\n\nc';

describe('splitCopies', () => {
  it('follows a certain language', () => {
    expect(split(spaced, { at: 1, certain: true })).toEqual({ at: 1, certain: true });
    expect(split(spaced, { at: 3, certain: true })).toEqual({ at: 3, certain: true });
  });

  it('is certain where an uncertain language and the line of U+00A0 agree', () => {
    expect(split(spaced, { at: 2, certain: false })).toEqual({ at: 2, certain: true });
  });

  it('takes one kind of evidence as a guess', () => {
    expect(split(spaced, undefined)).toEqual({ at: 2, certain: false });
    expect(split('a\n\nb\n\nc', { at: 2, certain: false })).toEqual({ at: 2, certain: false });
  });

  it('counts equal numbering in equal halves as two', () => {
    expect(split('1. a\n\n2. b\n\n1. c\n\n2. d', undefined)).toEqual({ at: 2, certain: true });
    expect(split('1. a\n\n2. b\n\n3. c\n\n4. d', undefined)).toBe(undefined);
  });

  it('decides nothing by equal numbers alone, or by several lines of U+00A0', () => {
    expect(split('a\n\nb', undefined)).toBe(undefined);
    expect(split('a\n\n\u00a0\n\nb\n\n\u00a0\n\nc', undefined)).toBe(undefined);
  });
});
