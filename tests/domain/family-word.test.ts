import { describe, expect, it } from 'vitest';
import { nameFamilyWord, readFamilyWord } from '../../src/domain/family-word.ts';

describe('the name of a family in an index', () => {
  it.each([
    [{ stem: 'commun', isCompoundEnd: false }, 'commun'],
    [{ stem: 'commun', isCompoundEnd: false, other: 'communication' }, 'communication~commun'],
    [{ stem: 'meen', isCompoundEnd: false, other: 'gemeente' }, 'meen~gemeente~'],
    [{ stem: 'over', isCompoundEnd: true }, 'over='],
    [{ stem: 'over', isCompoundEnd: true, other: 'heid' }, 'over=~heid~'],
  ])('of %j is %s', (word, name) => {
    expect(nameFamilyWord(word)).toBe(name);
    expect(readFamilyWord(name)).toStrictEqual(word);
  });

  it('begins with the stem, by which the engine finds it', () => {
    for (const other of ['communication', 'gemeente']) {
      expect(nameFamilyWord({ stem: 'commun', isCompoundEnd: false, other })).toMatch(/^commun/);
    }
  });
});
