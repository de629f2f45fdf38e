import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/query/words-of.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('the words of a text', () => {
  it.each(["l'État", 'l’État', 'L’ÉTAT', 'etat', 'État', 'd‘état', 'lʼE\u0301tat', '«\u00A0l´état\u00A0»'])(
    'are the same in %s',
    (text) => {
      expect(folded(text)).toStrictEqual(['etat']);
    },
  );

  it('leave out what an apostrophe leaves of a word, before a vowel, an h or a digit', () => {
    expect(folded("d’asile qu’il s'ensuit l’homme l'11 mai")).toStrictEqual([
      'asile',
      'il',
      'ensuit',
      'homme',
      '11',
      'mai',
    ]);
  });

  it('keep a conjunction, and the word behind it', () => {
    expect(folded('jusqu’à lorsqu’il')).toStrictEqual(['jusqu', 'a', 'lorsqu', 'il']);
  });

  it('keep together what no elision parts', () => {
    expect(folded("aujourd’hui prud'homme N’Diaye O’Neill")).toStrictEqual([
      'aujourdhui',
      'prudhomme',
      'ndiaye',
      'oneill',
    ]);
  });

  it('keep together the Dutch words that have an apostrophe', () => {
    expect(folded("foto’s auto's zo’n m'n z’n ’s avonds 't jaar")).toStrictEqual([
      'fotos',
      'autos',
      'zon',
      'mn',
      'zn',
      's',
      'avonds',
      't',
      'jaar',
    ]);
  });

  it('are without accents and ligatures', () => {
    expect(folded('Œuvre cœur Ægidius coördinatie reëel Genève')).toStrictEqual([
      'oeuvre',
      'coeur',
      'aegidius',
      'coordinatie',
      'reeel',
      'geneve',
    ]);
  });

  it('stand where their letters are, an elided article before them', () => {
    const text = '« L’arc-en-ciel d’été »';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toStrictEqual(['arc', 'en', 'ciel', 'été']);
  });

  it('are joined where signs alone stand in between', () => {
    const joined = (text: string) => wordsOf(text).map(({ isJoined }) => isJoined);
    expect(joined('arc-en-ciel')).toStrictEqual([false, true, true]);
    expect(joined('arc en - ciel')).toStrictEqual([false, false, false]);
    expect(joined('S.N.C.B.')).toStrictEqual([false, true, true, true]);
    expect(joined('main-d’œuvre jusqu’à')).toStrictEqual([false, true, false, true]);
  });

  it('keep accents and case for the engine, composed, and no apostrophe', () => {
    expect(wordsOf('l’E\u0301tat foto’s').map(({ plain }) => plain)).toStrictEqual(['État', 'fotos']);
  });

  it('are none where there is no letter and no digit', () => {
    expect(wordsOf(' - ’ ʼ … \u0301 \uFE70 ')).toStrictEqual([]);
  });
});
