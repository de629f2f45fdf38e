import { describe, expect, it } from 'vitest';
import { questionOfPage, searchPageName } from '../../src/domain/search-page-name.ts';

describe('the name of a page in an index', () => {
  it('says which question it is of, and changes with what the page holds', () => {
    expect(searchPageName({ serial: 8916 }, '8f04c1d')).toBe('8916-8f0');
    expect(searchPageName({ serial: 8916 }, '1f04c1d')).toBe('8916-1f0');
    expect(questionOfPage('5-8000-11999', '8916-8f0')).toBe('5-8916');
    expect(questionOfPage('12-0-3999', '7-8f0')).toBe('12-7');
  });
});
