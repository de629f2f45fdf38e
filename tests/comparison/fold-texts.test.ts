import { describe, expect, it } from 'vitest';
import { foldTexts } from '../../src/comparison/folding/fold-texts.ts';
import { mostCandidates } from '../../src/comparison/folding/near-texts.ts';
import { compareWords } from '../../src/comparison/texts/word-differences.ts';
import type { Locale } from '../../src/domain/locale.ts';

const nb = '\u00a0';
const text = (words: string, locale: Locale = 'fr') => ({ locale, words: [words] });

/** The texts of each fold, versions parted. */
function folded(...texts: readonly string[]): string[][][] {
  return foldTexts(texts.map((words) => text(words))).map(({ versions }) =>
    versions.map(({ givers }) => givers.map(({ words }) => words.join('\n'))),
  );
}

const long = 'La Régie des Eaux gère 414 étangs au nord du pays, dont aucun n’a gelé l’hiver dernier, dit-on.';

describe('identical texts', () => {
  it.each([
    ['apostrophes', "L'étang n'a pas gelé.", 'L’étang n’a pas gelé.'],
    ['quotation marks, with the spaces of French inside', `Un « étang${nb}» gelé.`, 'Un “étang” gelé.'],
    ['straight quotation marks', '"Un étang".', '«\u202fUn étang\u202f».'],
    ['dashes', 'Un étang – gelé.', 'Un étang - gelé.'],
    ['non-breaking spaces', `Un étang${nb}: 1${nb}214.`, 'Un étang : 1 214.'],
    ['no space before a colon', `Un étang${nb}: gelé${nb}?`, 'Un étang: gelé?'],
    ['line breaks', 'Un étang\ngelé.', 'Un  étang gelé.'],
    ['ellipses', 'Un étang…', 'Un étang...'],
  ])('are folded into one, %s counting for nothing', (_, one, other) => {
    expect(folded(one, other)).toStrictEqual([[[one, other]]]);
  });

  it.each([
    ['upper case', 'Un étang gelé.', 'un étang gelé.'],
    ['a figure', '12 étangs.', '13 étangs.'],
    ['a full stop', 'Un étang', 'Un étang.'],
    ['an accent', 'Le Sénat a gelé.', 'Le Senat a gelé.'],
  ])('are not those in which %s differs', (_, one, other) => {
    expect(folded(one, other)).toStrictEqual([[[one]], [[other]]]);
  });

  it('are not those of two languages', () => {
    expect(foldTexts([text('Oui', 'fr'), text('Oui', 'nl')])).toHaveLength(2);
  });

  it('are found among the versions of a fold, too', () => {
    const near = long.replace('414', '415');
    expect(folded(long, near, long, near)).toStrictEqual([
      [
        [long, long],
        [near, near],
      ],
    ]);
  });
});

describe('nearly identical texts', () => {
  it('are folded with the words that differ', () => {
    const [fold] = foldTexts([
      text(long),
      text(long.replace('414', '415').replace('aucun n’a gelé', 'douze ont gelé')),
    ]);
    const comparison = fold?.versions[1]?.comparison;
    expect(fold?.versions[0].comparison).toBeNull();
    expect(comparison?.differences.filter(({ kind }) => kind !== 'same')).toStrictEqual([
      { kind: 'removed', words: '414 ' },
      { kind: 'added', words: '415 ' },
      { kind: 'removed', words: 'aucun n’a ' },
      { kind: 'added', words: 'douze ont ' },
    ]);
    expect([comparison?.differsInFigure, comparison?.differsInNegation]).toStrictEqual([true, true]);
    expect(comparison?.likeness).toBeCloseTo((2 * 17) / (21 + 20), 5);
  });

  it('say that nothing but the wording differs where neither a figure nor a denial does', () => {
    const [fold] = foldTexts([text(long), text(long.replace('Régie', 'Société'))]);
    const comparison = fold?.versions[1]?.comparison;
    expect([comparison?.differsInFigure, comparison?.differsInNegation]).toStrictEqual([false, false]);
  });

  it('share four fifths of their words in the same order', () => {
    const words = 'un deux trois quatre cinq six sept huit neuf dix';
    const other = words.replace('un deux', 'onze douze');
    const tooMuch = words.replace('un deux trois', 'onze douze treize');
    expect(folded(words, other)).toHaveLength(1);
    expect(folded(words, tooMuch)).toHaveLength(2);
    expect(folded(words, words.split(' ').reverse().join(' '))).toHaveLength(2);
  });

  it('are none where they are short: each word counts', () => {
    expect(folded('Aucun étang du nord du pays n’a gelé.', 'Un étang du nord du pays a gelé.')).toHaveLength(2);
  });

  it('stand with the first that they are like, not with each other', () => {
    const words = Array.from({ length: 20 }, (_, index) => `mot${index}`);
    const changed = (from: number, to: number) =>
      words.map((word, index) => (index >= from && index < to ? `autre${index}` : word)).join(' ');
    const [first, second, third] = [changed(0, 0), changed(0, 4), changed(0, 8)];
    expect(folded(first, second, third)).toStrictEqual([[[first], [second]], [[third]]]);
  });

  it('of several that are near stand with the nearest', () => {
    const words = Array.from({ length: 40 }, (_, index) => `mot${index}`);
    const changed = (from: number, to: number) =>
      words.map((word, index) => (index >= from && index < to ? `autre${index}` : word)).join(' ');
    const [first, other, near] = [changed(0, 0), changed(0, 9), changed(0, 7)];
    expect(folded(first, other, near)).toStrictEqual([[[first]], [[other], [near]]]);
  });
});

describe('many texts', () => {
  const services = 20 * 10;
  const points = 30;

  /** Twenty members of ten services with thirty points, written to one pattern. */
  const texts = Array.from({ length: services * points }, (_, index) =>
    text(
      `En ce qui concerne le point ${index % points}, le service ${Math.floor(index / points)} a le plaisir de faire ` +
        `savoir qu'il gère ${(index * 7919) % 1000} étangs, ${(index * 104729) % 977} mares et ${index} puits dans les ` +
        `provinces de ${(index * 31) % 53}, ${(index * 37) % 59} et ${(index * 41) % 61}.`,
    ),
  );

  it('are compared with a few each, however many there are', () => {
    const count = (of: typeof texts): number => {
      let calls = 0;
      const folds = foldTexts(of, (...pair) => {
        calls += 1;
        return compareWords(...pair);
      });
      expect(folds.flatMap(({ versions }) => versions.flatMap(({ givers }) => givers))).toHaveLength(of.length);
      expect(calls).toBeLessThanOrEqual(of.length * mostCandidates);
      return calls;
    };
    expect(count(texts)).toBeGreaterThan(0);
  });

  it('that are the same are not compared at all', () => {
    const compare = (): never => {
      throw new RangeError('Unexpected comparison');
    };
    const same = Array.from({ length: 1000 }, () => text(long));
    expect(foldTexts(same, compare)).toHaveLength(1);
  });

  it('are found near each other, wherever they differ', () => {
    const words = Array.from({ length: 100 }, (_, index) => `mot${index % 37}-${index}`);
    const copies = Array.from({ length: 60 }, (_, copy) =>
      text(words.map((word, index) => (index % 60 === copy ? `autre${copy}` : word)).join(' ')),
    );
    expect(foldTexts(copies)).toHaveLength(1);
  });
});
