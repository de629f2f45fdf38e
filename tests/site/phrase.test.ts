import { describe, expect, it } from 'vitest';
import { findPassage, findPhrase, findWordList } from '../../src/site/phrase.ts';

describe('a value in the language of a page', () => {
  it('is that language’s own where there is one', () => {
    expect(findPhrase({ fr: 'pont', nl: 'brug' }, 'nl')).toStrictEqual({ text: 'brug', locale: 'nl' });
  });

  it('is the other language’s, and says so, where there is none', () => {
    expect(findPhrase({ fr: 'pont' }, 'nl')).toStrictEqual({ text: 'pont', locale: 'fr' });
    expect(findPassage({ nl: ['Waar?'] }, 'fr')).toStrictEqual({ paragraphs: ['Waar?'], locale: 'nl' });
  });

  it('is not there when neither language has it', () => {
    expect(findPhrase({}, 'fr')).toBeUndefined();
  });

  it('is not an empty text or list', () => {
    expect(findPassage({ fr: [], nl: ['Waar?'] }, 'fr')).toStrictEqual({ paragraphs: ['Waar?'], locale: 'nl' });
    expect(findPassage({ fr: [], nl: [] }, 'fr')).toBeUndefined();
    expect(findWordList({ fr: ['pont'], nl: [] }, 'nl')).toStrictEqual({ words: ['pont'], locale: 'fr' });
  });
});
