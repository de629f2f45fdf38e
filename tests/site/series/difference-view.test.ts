import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/comparison/texts/word-differences.ts';
import { tokensOf } from '../../../src/comparison/texts/tokens.ts';
import { toDifferenceView, type DifferencePart } from '../../../src/site/series/difference-view.ts';

const words = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`).join(' ');

function partsOf(one: string, other: string): readonly DifferencePart[] {
  const comparison = compareWords(tokensOf([one]), tokensOf([other]), 400);
  if (!comparison) throw new RangeError('Unexpected lack of a comparison');
  return toDifferenceView(comparison, 'fr', { language: 'fr' }).parts;
}

describe('the differences of two texts', () => {
  it('stand among the words that are the same, where these are few', () => {
    expect(partsOf('Douze ponts au nord.', 'Treize ponts au nord.')).toStrictEqual([
      { kind: 'removed', words: 'Douze ' },
      { kind: 'added', words: 'Treize ' },
      { kind: 'same', words: 'ponts au nord.\n' },
    ]);
  });

  it('never run into a word that is the same', () => {
    expect(partsOf('Un hiver dernier, tout gelait.', 'Chaque hiver.')).toStrictEqual([
      { kind: 'removed', words: 'Un ' },
      { kind: 'added', words: 'Chaque ' },
      { kind: 'same', words: 'hiver' },
      { kind: 'removed', words: ' dernier, tout gelait' },
      { kind: 'same', words: '.\n' },
    ]);
  });

  it('leave out the middle of a long stretch that is the same, and count it', () => {
    const parts = partsOf(`un ${words(40, 'pont')} deux`, `trois ${words(40, 'pont')} quatre`);
    expect(parts.map(({ kind }) => kind)).toStrictEqual([
      'removed',
      'added',
      'same',
      'left-out',
      'same',
      'removed',
      'added',
    ]);
    expect(parts[2]).toStrictEqual({ kind: 'same', words: `${words(12, 'pont')} ` });
    expect(parts[3]).toStrictEqual({ kind: 'left-out', wording: '[… 16\u00A0mots …]' });
  });

  it('leave out all but the last words before the first difference, and but the first behind the last', () => {
    const parts = partsOf(`${words(30, 'a')} un ${words(30, 'b')}`, `${words(30, 'a')} deux ${words(30, 'b')}`);
    expect(parts.map((part) => (part.kind === 'left-out' ? part.wording : part.kind))).toStrictEqual([
      '[… 18\u00A0mots …]',
      'same',
      'removed',
      'added',
      'same',
      '[… 18\u00A0mots …]',
    ]);
    expect(parts[1]).toStrictEqual({
      kind: 'same',
      words: `${Array.from({ length: 12 }, (_, at) => `a${at + 19}`).join(' ')} `,
    });
  });

  it('leave nothing out of a stretch that is hardly longer than what is read with it', () => {
    const parts = partsOf(`un ${words(29, 'pont')} deux`, `trois ${words(29, 'pont')} quatre`);
    expect(parts.map(({ kind }) => kind)).not.toContain('left-out');
  });

  it('say in which language the texts and the words around them are', () => {
    const comparison = compareWords(tokensOf(['Een brug']), tokensOf(['Twee bruggen']), 400);
    if (!comparison) throw new RangeError('Unexpected lack of a comparison');
    const viewOn = (language: 'fr' | 'nl' | 'both') => toDifferenceView(comparison, 'nl', { language });
    expect([viewOn('fr'), viewOn('nl'), viewOn('both')].map(({ lang, locale }) => [lang, locale])).toStrictEqual([
      ['nl', 'fr'],
      [undefined, 'nl'],
      ['nl', 'nl'],
    ]);
  });
});
