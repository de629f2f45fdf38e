import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/components/question/hits/find-hits.ts';

/** The stretches of a text that are marked. */
const marked = (text: string, words: readonly string[], phrases: readonly string[] = []) =>
  findHits(text, { words, phrases }).map(({ start, end }) => text.slice(start, end));

describe('what is marked in a text', () => {
  it('is the words that were found, whatever their accents, case and articles', () => {
    expect(marked("L'État, les états ; l’Étatisme", ['etat', 'etats'])).toStrictEqual(['État', 'états']);
    expect(marked('un arc-en-ciel', ['ciel'])).toStrictEqual(['ciel']);
    expect(marked('rien', ['etat'])).toStrictEqual([]);
  });

  it('is phrases as a whole, written together or apart', () => {
    expect(marked('les médias sociaux, ces médias', [], ['mediassociaux'])).toStrictEqual(['médias sociaux']);
    expect(marked('un e-mail, un email, un e mail', [], ['email'])).toStrictEqual(['e-mail', 'email', 'e mail']);
    expect(marked('sociaux médias', [], ['mediassociaux'])).toStrictEqual([]);
  });

  it('is the longest of several phrases, and words around them', () => {
    expect(marked('le pont de fer du pont', ['pont'], ['pontde', 'pontdefer'])).toStrictEqual(['pont de fer', 'pont']);
  });

  it('is phrases that overlap as one, and no less of one for a word in it', () => {
    expect(marked('le pont de fer', ['de'], ['pontde', 'defer'])).toStrictEqual(['pont de fer']);
    expect(marked('le pont de fer', ['pont', 'de'], ['pontdefer'])).toStrictEqual(['pont de fer']);
  });

  it('is neighbours as one, but where a sign stands between them', () => {
    expect(marked('ces médias\nsociaux, sociaux médias', ['medias', 'sociaux'])).toStrictEqual([
      'médias\nsociaux',
      'sociaux médias',
    ]);
  });
});
