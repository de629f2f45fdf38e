import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/ingest/text/language-links.ts';
import { findSeams } from '../../../src/ingest/text/language-seams.ts';
import { tokenize } from '../../../src/ingest/text/language-tokens.ts';

/** The features of the seam marked with `|`. */
function featuresAt(marked: string) {
  return findSeams(marked.replace('|', '')).find(({ at }) => at === marked.indexOf('|'))?.features;
}

describe('the seams of a line', () => {
  it('stand before every word but the first, and not beside a dash', () => {
    expect(findSeams('Un deux - trois  quatre -Cinq').map(({ at }) => at)).toEqual([3, 17]);
    expect(findSeams('')).toEqual([]);
  });

  it.each(['Prisons |gsm-gebruik', 'Santé |eHealth', 'Courriels |e-mails', "Nuit |'s Nachts", 'Opération |« Kelk »'])(
    'start well with a small letter that is due, or with none: %s',
    (line) => {
      expect(featuresAt(line)?.smallStart).toBe(0);
    },
  );

  it('start badly with another small letter, unless the French does too', () => {
    expect(featuresAt('Le prix |het brood')?.smallStart).toBe(1);
    expect(featuresAt('le prix |het brood')?.smallStart).toBe(0);
  });

  it('know how alike the segments of both sides are', () => {
    expect(featuresAt('Un - deux |Een - twee')).toMatchObject({ segmentsDiffer: 0, segmentDifference: 0 });
    expect(featuresAt('Un - deux - trois |Een')).toMatchObject({ segmentsDiffer: 1, segmentDifference: 2 });
  });

  it('know the brackets and quotes that they would part, or leave uneven', () => {
    expect(featuresAt('Un (deux |trois) quatre')?.openMarks).toBe(1);
    expect(featuresAt('Un "deux |trois" quatre')?.openMarks).toBe(1);
    expect(featuresAt('Un (deux) |trois quatre')).toMatchObject({ openMarks: 0, markDifference: 1 });
  });

  it('know the numbers and names that lie on one side only', () => {
    expect(featuresAt('Dexia en 2010 |Dexia in 2010')).toMatchObject({ nameDifference: 0, numberDifference: 0 });
    expect(featuresAt('Dexia en 2010 Dexia in |2010')).toMatchObject({ nameDifference: 2, numberDifference: 0 });
  });
});

describe('the links between words', () => {
  const sharedKeys = (french: string, dutch: string): string[] => {
    const keysOf = (line: string): string[] => linksOf(tokenize(line)).flatMap((links) => links.map(({ key }) => key));
    return keysOf(`${french} ${dutch}`).filter((key, index, all) => all.indexOf(key) !== index);
  };

  it('tie two words to what Dutch writes as one', () => {
    expect(sharedKeys('les call centers', 'de callcenters')).toContain('callcenters');
  });

  it('tie a name to itself with its article', () => {
    expect(sharedKeys('bus De Lijn', 'bus De Lijn')).toContain('delijn+');
    expect(sharedKeys('le soir', 'le soir')).not.toContain('lesoir+');
  });
});
