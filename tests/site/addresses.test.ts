import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/site/addresses.ts';

describe.each([
  { base: '/', root: '/' },
  { base: '/archief', root: '/archief/' },
  { base: '/archief/', root: '/archief/' },
])('the addresses of a site published under $base', ({ base, root }) => {
  const addresses = createAddresses(base);

  it('are short, and hold the number in every language', () => {
    expect(addresses.question('5-8916')).toStrictEqual({
      fr: `${root}fr/5-8916/`,
      nl: `${root}nl/5-8916/`,
      both: `${root}5-8916/`,
    });
  });

  it('are written in the language of their page', () => {
    expect(addresses.series('5-8900')).toStrictEqual({
      fr: `${root}fr/series/5-8900/`,
      nl: `${root}nl/reeksen/5-8900/`,
      both: `${root}series/5-8900/`,
    });
    expect(addresses.search).toStrictEqual({ fr: `${root}fr/recherche/`, nl: `${root}nl/zoeken/` });
    expect(addresses.about).toStrictEqual({ fr: `${root}fr/a-propos/`, nl: `${root}nl/over/` });
    expect(addresses.years).toStrictEqual({ fr: `${root}fr/annees/`, nl: `${root}nl/jaren/` });
    expect(addresses.home).toStrictEqual({ fr: `${root}fr/`, nl: `${root}nl/`, both: root });
  });

  it('lead to the grid of a series as files, beside its pages', () => {
    expect(addresses.seriesFiles('5-8900')).toStrictEqual({
      csv: { fr: `${root}fr/series/5-8900.csv`, nl: `${root}nl/reeksen/5-8900.csv` },
      json: `${root}series/5-8900.json`,
    });
  });

  it('give the first page of a year the year’s own', () => {
    expect(addresses.year('2012-2013', 1).fr).toBe(`${root}fr/annees/2012-2013/`);
    expect(addresses.year('2012-2013', 2).nl).toBe(`${root}nl/jaren/2012-2013/2/`);
  });

  it('name files at the root', () => {
    expect(addresses.file('robots.txt')).toBe(`${root}robots.txt`);
  });
});
