import { describe, expect, it } from 'vitest';
import { filterName, filterValues } from '../../src/domain/search-filter.ts';

describe('a filter', () => {
  it('of few values is kept in one file', () => {
    expect(filterName('year', '2012-2013')).toBe('year');
    expect(filterName('state', 'Réponse reçue')).toBe('state');
  });

  it('of many values is kept in several, a value always in the same', () => {
    const themes = Array.from({ length: 400 }, (_, index) => `thème ${index}`);
    const names = new Set(themes.map((theme) => filterName('theme', theme)));
    expect([...names].sort()).toStrictEqual(Array.from({ length: 16 }, (_, file) => `theme-${file}`).sort());
    expect(filterName('theme', 'ponts et chaussées')).toBe(filterName('theme', 'ponts et chaussées'));
  });

  it('has those values of a page that any of its files has', () => {
    const filters = { 'theme-3': ['ponts'], 'theme-11': ['routes', 'gares'], year: ['2012-2013'], 'asker-1': ['An'] };
    expect(filterValues(filters, 'theme')).toStrictEqual(['ponts', 'routes', 'gares']);
    expect(filterValues(filters, 'year')).toStrictEqual(['2012-2013']);
    expect(filterValues(filters, 'minister')).toStrictEqual([]);
  });
});
