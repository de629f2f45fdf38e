import { describe, expect, it } from 'vitest';
import { collectKeywords, divideKeywords, isUndivided } from '../../src/ingest/divide-keywords.ts';

const known = collectKeywords([
  {
    fr: ['ministère', 'communauté virtuelle', 'médias sociaux'],
    nl: ['ministerie', 'virtuele gemeenschap', 'sociale media'],
  },
  { fr: ['pont', 'pont ferroviaire'], nl: ['brug', 'spoorbrug'] },
  { fr: ['ferroviaire'] },
  { nl: ['vervoer', 'vervoer per spoor', 'spoor', 'per'] },
  { fr: ['transport ferroviaire'], nl: ['vervoer per spoor'] },
]);

describe('divideKeywords', () => {
  it('divides what is all known, whatever its case', () => {
    const keywords = {
      fr: ['Ministère médias sociaux communauté virtuelle'],
      nl: ['ministerie sociale media virtuele gemeenschap'],
    };
    expect(divideKeywords(keywords, known)).toEqual({
      fr: ['Ministère', 'médias sociaux', 'communauté virtuelle'],
      nl: ['ministerie', 'sociale media', 'virtuele gemeenschap'],
    });
  });

  it('takes the division that fits the number and the translations of the other language', () => {
    expect(divideKeywords({ fr: ['pont ferroviaire'], nl: ['spoorbrug'] }, known)).toEqual({
      fr: ['pont ferroviaire'],
      nl: ['spoorbrug'],
    });
    expect(divideKeywords({ fr: ['pont transport ferroviaire'], nl: ['brug vervoer per spoor'] }, known)).toEqual({
      fr: ['pont', 'transport ferroviaire'],
      nl: ['brug', 'vervoer per spoor'],
    });
  });

  it('takes the one of two equally long divisions whose keywords translate each other', () => {
    const twoWays = collectKeywords([
      { fr: ['eau', 'vent fort'], nl: ['water', 'sterke wind'] },
      { fr: ['eau vent', 'fort'], nl: ['waterwind', 'sterk'] },
    ]);
    expect(divideKeywords({ fr: ['eau vent fort'], nl: ['water', 'sterke wind'] }, twoWays).fr).toEqual([
      'eau',
      'vent fort',
    ]);
    expect(divideKeywords({ fr: ['eau vent fort'], nl: ['een', 'twee'] }, twoWays).fr).toEqual(['eau vent fort']);
  });

  it('leaves what can be divided in two ways, or has an unknown word, as it is', () => {
    const ambiguous = { nl: ['vervoer per spoor'] };
    expect(divideKeywords(ambiguous, known)).toEqual(ambiguous);
    const unknown = { fr: ['ministère inconnu'], nl: ['ministerie onbekend'] };
    expect(divideKeywords(unknown, known)).toEqual(unknown);
  });

  it('leaves divided lists, single words and absent languages alone', () => {
    const keywords = { fr: ['ministère', 'pont ferroviaire'], nl: ['ministerie'] };
    expect(divideKeywords(keywords, known)).toEqual(keywords);
    expect(divideKeywords({}, known)).toEqual({});
    expect(isUndivided(['communauté virtuelle'])).toBe(true);
    expect(isUndivided(['ministère'])).toBe(false);
  });

  it('does not hang on a list that can be divided in very many ways', () => {
    const many = collectKeywords([{ fr: ['a', 'a a', 'a a a'] }]);
    const keywords = { fr: [Array.from({ length: 2000 }, () => 'a').join(' ')] };
    expect(divideKeywords(keywords, many)).toEqual(keywords);
  });
});
