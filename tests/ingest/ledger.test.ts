import { describe, expect, it } from 'vitest';
import { partOf } from '../../src/ingest/text/source-text.ts';
import { findingsOf, ledgerOf } from './ledger-of.ts';

describe('Ledger', () => {
  it('gives every character one owner, in order', () => {
    const { ledger, lines } = ledgerOf('du 3 mai\n  reste \n');
    const [first] = lines;
    if (!first) throw new Error('Unexpected empty text');
    ledger.frame(first, 'label');
    expect(ledger.take(partOf(first, 2), 'asked-on', 'fr')).toBe('3 mai');
    expect(ledger.close().map(({ text, owner, locale, line, column }) => [text, owner, locale, line, column])).toEqual([
      ['du', 'label', undefined, 1, 1],
      [' ', 'blank', undefined, 1, 3],
      ['3 mai', 'asked-on', 'fr', 1, 4],
      ['\n  ', 'blank', undefined, 1, 9],
      ['reste', 'message', undefined, 2, 3],
      [' \n', 'blank', undefined, 2, 8],
    ]);
    expect(ledger.messages().map(({ reason }) => reason)).toEqual(['Unexpected text "reste", expected a known block']);
  });

  it('leaves a stretch claimed twice with the first', () => {
    const { ledger } = ledgerOf('abcdef');
    ledger.claim({ start: 0, end: 4 }, 'title');
    ledger.claim({ start: 2, end: 6 }, 'keyword');
    expect(ledger.close().map(({ text, owner }) => [text, owner])).toEqual([
      ['abcd', 'title'],
      ['ef', 'keyword'],
    ]);
  });

  it('takes a value without the space around it, with line breaks as \\n', () => {
    const { ledger } = ledgerOf('\u00a0 un\r\ndeux \u00a0');
    const whole = { start: 0, end: ledger.source.text.length, text: ledger.source.text };
    expect(ledger.take(whole, 'question-text')).toBe('un\ndeux');
  });

  it('puts messages in the order of the text', () => {
    const { ledger } = ledgerOf('a\nb\nc');
    ledger.report('later', 4, 'Unexpected c, expected d');
    ledger.report('sooner', 2, 'Unexpected b, expected d');
    expect(findingsOf(ledger)).toEqual(['2:1 sooner', '3:1 later']);
    expect(ledger.messages().every(({ file }) => file === 'test.txt')).toBe(true);
  });
});
