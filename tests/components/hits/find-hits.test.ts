import { describe, expect, it } from 'vitest';
import { createHitFinder } from '../../../src/components/question/hits/find-hits.ts';

/** The stretches of a text that are marked. */
const marked = (text: string, words: readonly string[], phrases: readonly string[] = []) =>
  createHitFinder({ words, phrases })(text).map(({ start, end }) => text.slice(start, end));

describe('what is marked in a text', () => {
  it('is the words that were found, whatever their accents, case and articles', () => {
    expect(marked("L'État, les états ; l’Étatisme", ['etat', 'etats'])).toStrictEqual(['État', 'états']);
    expect(marked('un arc-en-ciel', ['ciel'])).toStrictEqual(['ciel']);
    expect(marked('rien', ['etat'])).toStrictEqual([]);
  });

  it('is phrases as a whole, written together or apart', () => {
    expect(marked('les médias sociaux, ces médias', [], ['médias sociaux'])).toStrictEqual(['médias sociaux']);
    expect(marked('un e-mail, un email, un e mail', [], ['e-mail'])).toStrictEqual(['e-mail', 'email', 'e mail']);
    expect(marked('sociaux médias', [], ['médias sociaux'])).toStrictEqual([]);
  });

  it('is numbers that signs part as they are asked for, and not as one', () => {
    expect(marked('de 9-12 ans, 9/12, 9 12, 912', [], ['9-12'])).toStrictEqual(['9-12', '9/12', '9 12']);
    expect(marked('5-100, 5.100, 5100', [], ['5-100'])).toStrictEqual(['5-100']);
  });

  it('is the longest of several phrases, and words around them', () => {
    expect(marked('le pont de fer du pont', ['pont'], ['pont de', 'pont de fer'])).toStrictEqual([
      'pont de fer',
      'pont',
    ]);
  });

  it('is words and phrases in the order of the text', () => {
    expect(marked('un pont, ces médias sociaux', ['pont'], ['médias sociaux'])).toStrictEqual([
      'pont',
      'médias sociaux',
    ]);
  });

  it('is phrases that overlap as one, and no less of one for a word in it', () => {
    expect(marked('le pont de fer', ['de'], ['pont de', 'de fer'])).toStrictEqual(['pont de fer']);
    expect(marked('le pont de fer', ['pont', 'de'], ['pont de fer'])).toStrictEqual(['pont de fer']);
  });

  it('is neighbours as one, but where a sign stands between them', () => {
    expect(marked('ces médias\nsociaux, sociaux médias', ['medias', 'sociaux'])).toStrictEqual([
      'médias\nsociaux',
      'sociaux médias',
    ]);
  });
});
