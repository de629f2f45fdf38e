import { describe, expect, it } from 'vitest';
import { repairEncoding } from '../../../src/ingest/text/repair-encoding.ts';

const repaired = (text: string): string => repairEncoding(text).text;

describe('repairEncoding', () => {
  it.each([
    ['de financiŽle toestand', 'de financiële toestand', 'x-mac-ce'],
    ['geÔnformeerd', 'geïnformeerd', 'x-mac-ce'],
    ['ťťn privť leven', 'één privé leven', 'x-mac-ce'],
    ['coŲrdinatie', 'coördinatie', 'x-mac-ce'],
    ['BelgiŽ', 'België', 'x-mac-ce'],
    ['financiėle', 'financiële', 'windows-1257'],
    ['Belgiė', 'België', 'windows-1257'],
    ['geďnformeerd', 'geïnformeerd', 'windows-1250'],
    ['Oekraďne', 'Oekraïne', 'windows-1250'],
    ['l\u0092État', 'l’État', 'iso-8859-1'],
  ])('repairs %j', (damaged, expected, charset) => {
    const { text, repairs } = repairEncoding(damaged);
    expect(text).toBe(expected);
    expect(new Set(repairs.map((repair) => repair.charset))).toEqual(new Set([charset]));
  });

  it.each([
    'Slavoj Žižek, Antonín Dvořák, Tomáš Baťa, Ťapák, Karadžić en Šefčovič',
    'Lech Wałęsa, Łódź, Dalia Grybauskaitė, Nijolė, Naďa, ŽIŽEK, NOŽ',
    'DIPLÔME, CÔTE, Ôter, Ádám, Ó Briain, Ísland, Ýmir',
    'één geïnformeerde coördinator, financiële België, l’été à Liège où naître',
    '« Žižek écrit… » so ‚zei‘ hij „ja“',
    'šťastný, čtvrť, vděčnė',
  ])('leaves %j as it is', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repairs: [] });
  });

  it('repairs what can be right elsewhere only beside certain damage of the same charset', () => {
    expect(repaired('videoís')).toBe('videoís');
    expect(repaired('ďwoordĒ')).toBe('ďwoordĒ');
    expect(repaired('geÔnd: videoís, ďwoordĒ, Renť')).toBe('geïnd: video’s, “woord”, René');
    expect(repaired('geÔnd: Dvořák en Baťa')).toBe('geïnd: Dvořák en Baťa');
  });

  it('keeps the length, and names each repaired word once, where it comes first', () => {
    const damaged = 'x geÔnd geÔnd BelgiŽ';
    const { text, repairs } = repairEncoding(damaged);
    expect(text).toHaveLength(damaged.length);
    expect(repairs).toEqual([
      { offset: 4, charset: 'x-mac-ce', damaged: 'geÔnd', repaired: 'geïnd' },
      { offset: 19, charset: 'x-mac-ce', damaged: 'BelgiŽ', repaired: 'België' },
    ]);
  });
});
