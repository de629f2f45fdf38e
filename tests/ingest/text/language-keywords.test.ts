import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitKeywords } from '../../../src/ingest/text/split-languages.ts';

describe('the first Dutch keyword', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'of 5-8900',
      [
        'ministère',
        'communauté virtuelle',
        'sensibilisation du public',
        'relation administration-administré',
        'médias sociaux',
      ],
      [
        'ministerie',
        'virtuele gemeenschap',
        'bewustmaking van de burgers',
        'betrekking tussen overheid en burger',
        'sociale media',
      ],
    ],
    ['of one each', ['établissement pénitentiaire'], ['strafgevangenis']],
    ['with capitals', ['Asile politique', 'Migration illégale'], ['Politiek asiel', 'Illegale migratie']],
    [
      'with the same word in both',
      ['transport ferroviaire', 'Internet', 'Iran'],
      ['vervoer per spoor', 'internet', 'Iran'],
    ],
    [
      'with initials',
      ['SNCB', 'Région flamande (Cadre institutionnel belge)'],
      ['NMBS', 'Vlaams Gewest (Belgisch institutioneel kader)'],
    ],
    ['with a Dutch one more', ['maladie rare'], ['zeldzame ziekte', 'verpleegkundig personeel']],
    ['without French', [], ['openbare veiligheid', 'gemeentepolitie', 'verkeersveiligheid']],
  ])('%s', (_, french, dutch) => {
    expect(splitKeywords([...french, ...dutch])).toEqual({ at: french.length, certain: true });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'with a French one more',
      ['impôt sur le revenu', 'fraude fiscale', 'contrôle fiscal'],
      ['inkomstenbelasting', 'belastingfraude'],
    ],
    ['without Dutch', ['sécurité publique', 'police communale', 'sécurité routière'], []],
  ])('%s is found, but not for certain', (_, french, dutch) => {
    expect(splitKeywords([...french, ...dutch])).toEqual({ at: french.length, certain: false });
  });

  it('is the middle of what says nothing, but not for certain', () => {
    expect(splitKeywords(['Kosovo', 'Vanuatu'])).toEqual({ at: 1, certain: false });
  });

  it('is the middle of a list that stands twice, for certain', () => {
    expect(splitKeywords(['Kosovo', 'Kosovo'])).toEqual({ at: 1, certain: true });
    expect(splitKeywords(['Twitter', 'Facebook', 'Twitter', 'Facebook'])).toEqual({ at: 2, certain: true });
  });

  it('cannot be told of nothing', () => {
    expect(splitKeywords([])).toBeUndefined();
    expect(splitKeywords(['12', '13', '14'])).toBeUndefined();
  });

  it('is an index for any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const at = splitKeywords(texts)?.at ?? 0;
        expect(Number.isInteger(at) && at >= 0 && at <= texts.length).toBe(true);
      }),
    );
  });
});
