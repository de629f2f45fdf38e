import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { divideWords, readWords, stretchesOf, writeWords } from '../../../src/build/search/index-chunks.ts';

const entries = [
  ['de', [[1, [2, -3, 4]]], []],
  ['désert', [[70_000, [1]]], [['désert', [[0, [5]]]]]],
  ['zèbre', [], []],
];

describe('a file of words', () => {
  it('gives its words, and is made of them again, byte for byte', () => {
    for (const many of [entries, [], Array.from({ length: 300 }, () => entries).flat()]) {
      const file = Buffer.from(encode([many]));
      const words = readWords(file);
      expect(words.map(({ word }) => word)).toStrictEqual(many.map(([word]) => word));
      expect(writeWords(words).equals(file)).toBe(true);
    }
  });

  it('is known by its form', () => {
    for (const other of [['de'], [[[1, []]]], 'de', [[], []]]) {
      expect(() => readWords(Buffer.from(encode(other)))).toThrow(RangeError);
    }
  });
});

/** Divides words of 8,000 bytes each, or of as many as an entry says: `pont 9000`. Each part with its stretch. */
function divide(words: readonly string[]): [words: string, from: string, to: string][] {
  const sized = words.map((entry) => {
    const [word = '', size = '8000'] = entry.split(' ');
    return { word, bytes: Buffer.alloc(Number(size)) };
  });
  const parts = divideWords(sized);
  return stretchesOf(parts).map(({ from, to }, index) => [
    (parts[index] ?? []).map(({ word }) => word).join(' '),
    from,
    to.replace('\u{10FFFF}', '…'),
  ]);
}

describe('a file of words that is divided', () => {
  it('has parts of 18 kB at most, told apart by the beginnings of their words', () => {
    expect(divide(['cadre', 'camp', 'gare', 'gasoil', 'écart', 'école'])).toStrictEqual([
      ['cadre camp', 'c', 'c…'],
      ['gare gasoil', 'g', 'g…'],
      ['écart école', 'é', 'é…'],
    ]);
    expect(divide(['pain', 'part', 'pont', 'port'])).toStrictEqual([
      ['pain part', 'p', 'pa…'],
      ['pont port', 'po', 'p…'],
    ]);
  });

  it('keeps words together that begin with the same three letters', () => {
    expect(divide(['ovaal', 'over', 'overheid', 'overleg', 'owen', 'pad'])).toStrictEqual([
      ['ovaal', 'o', 'ova…'],
      ['over overheid overleg', 'ove', 'ov…'],
      ['owen pad', 'ow', 'p…'],
    ]);
  });

  it('divides those where they are many by another letter, so that their beginning lies in no part', () => {
    expect(divide(['coin 100', 'con', 'conakry', 'concert', 'concorde', 'conte', 'convoi', 'cor'])).toStrictEqual([
      ['coin', 'c', 'coi…'],
      ['con conakry', 'cona', 'cona…'],
      ['concert concorde', 'conc', 'conc…'],
      ['conte convoi', 'cont', 'con…'],
      ['cor', 'cor', 'c…'],
    ]);
  });

  it('has a part of its own for a word that is larger, which serves no word that begins with it', () => {
    expect(divide(['a 30000', 'abri 100', 'acte 100'])).toStrictEqual([
      ['a', 'a', 'a'],
      ['abri acte', 'ab', 'a…'],
    ]);
  });

  it('stays whole where it is small', () => {
    expect(divide(['pain 10', 'pont 10'])).toStrictEqual([['pain pont', 'p', 'p…']]);
    expect(divide([])).toStrictEqual([]);
  });
});
