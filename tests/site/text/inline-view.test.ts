import { expect, it } from 'vitest';
import { findTextLinks, toInlineViews } from '../../../src/site/text/inline-view.ts';

const held = (questionNumber: string): string | null => (questionNumber === '5-8901' ? '/fr/5-8901/' : null);

const partsOf = (paragraph: string, start = 0, end = paragraph.length) =>
  toInlineViews(paragraph, { start, end }, findTextLinks(paragraph, held));

it('words are divided where they lead somewhere, and stay what they are', () => {
  const words = 'Voir www.ponts.invalid, ou la question écrite n° 5-8901 et la question écrite n° 5-8902.';
  const parts = partsOf(words);
  expect(parts.filter(({ href }) => href !== null)).toStrictEqual([
    { text: 'www.ponts.invalid', href: 'https://www.ponts.invalid' },
    { text: '5-8901', href: '/fr/5-8901/' },
  ]);
  expect(parts.map(({ text }) => text).join('')).toBe(words);
});

it('a number inside an address on the web belongs to it', () => {
  const parts = partsOf('http://www.senate.be/5-8901');
  expect(parts).toStrictEqual([{ text: 'http://www.senate.be/5-8901', href: 'http://www.senate.be/5-8901' }]);
});

it('plain words are one part, and no words none', () => {
  expect(partsOf('Douze ponts.')).toStrictEqual([{ text: 'Douze ponts.', href: null }]);
  expect(partsOf('')).toStrictEqual([]);
});

it('a stretch has its own links only', () => {
  const words = '1) la question écrite n° 5-8901 2) la question écrite n° 5-8901';
  const parts = partsOf(words, words.indexOf('2)'));
  expect(parts.map(({ text }) => text)).toStrictEqual(['2) la question écrite n° ', '5-8901']);
  const before = partsOf(words, 0, words.indexOf(' 2)'));
  expect(before.map(({ text }) => text)).toStrictEqual(['1) la question écrite n° ', '5-8901']);
});
