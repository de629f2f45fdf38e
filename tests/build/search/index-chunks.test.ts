import { encode } from 'cborg';
import fc from 'fast-check';
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

/** Divides words of 5,000 bytes each, or of as many as an entry says: `pont 9000`. Each part with its stretch. */
function divide(words: readonly string[]): [words: string, from: string, to: string][] {
  const sized = words.map((entry) => {
    const [word = '', size = '5000'] = entry.split(' ');
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
  it('has parts of 12 kB at most, told apart by the beginnings of their words', () => {
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

  it('divides them further, as far as that makes them small', () => {
    const words = ['ondank', 'onder', 'onderdeel', 'ondergaan', 'onderhoud', 'onderneming', 'onderwijs', 'ontzet'];
    expect(divide(words)).toStrictEqual([
      ['ondank', 'onda', 'onda…'],
      ['onder onderdeel', 'onderd', 'onderd…'],
      ['ondergaan onderhoud', 'onderg', 'onderh…'],
      ['onderneming onderwijs', 'ondern', 'ond…'],
      ['ontzet', 'ont', 'o…'],
    ]);
  });

  it('leaves together what is no smaller for it', () => {
    expect(divide(['van 30000', 'vanaf 100'])).toStrictEqual([['van vanaf', 'v', 'v…']]);
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

  it('has in the parts that are fetched every word, and all that begin with three letters or more', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é'), minLength: 1, maxLength: 9 });
    const sizedWords = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1000, max: 8000 })), {
      selector: ([letters]) => letters,
      minLength: 30,
      maxLength: 90,
    });
    fc.assert(
      fc.property(sizedWords, (sized) => {
        const size = new Map(sized);
        const words = [...size.keys()].sort();
        const parts = divideWords(words.map((own) => ({ word: own, bytes: Buffer.alloc(size.get(own) ?? 0) })));
        const stretches = stretchesOf(parts);
        const beginnings = words.flatMap((own) => Array.from(own, (_, end) => own.slice(0, end + 1)));
        for (const sought of new Set(beginnings)) {
          // As Pagefind's search chooses: the file in whose stretch a word lies, or those that begin or end with it.
          const within = stretches.findIndex(({ from, to }) => from <= sought && sought <= to);
          const fetched = parts.filter((_, index) => {
            const { from = '', to = '' } = stretches[index] ?? {};
            return within === -1 ? from.startsWith(sought) || to.startsWith(sought) : index === within;
          });
          const found = fetched.flat().map((own) => own.word);
          const expected = words.filter((own) => (sought.length < 3 ? own === sought : own.startsWith(sought)));
          expect(found).toStrictEqual(expect.arrayContaining(expected));
        }
      }),
    );
  });
});
