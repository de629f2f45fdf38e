import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatList, formatNumber } from '../../src/i18n/format.ts';

describe('dates', () => {
  it('are written in words', () => {
    expect(formatDate('fr', '2013-04-30')).toBe('30\u00A0avril 2013');
    expect(formatDate('nl', '2013-04-30')).toBe('30\u00A0april 2013');
  });

  it('begin a month with 1er in French', () => {
    expect(formatDate('fr', '2013-05-01')).toBe('1er\u00A0mai 2013');
    expect(formatDate('fr', '2013-05-11')).toBe('11\u00A0mai 2013');
    expect(formatDate('nl', '2013-05-01')).toBe('1\u00A0mei 2013');
  });

  it('are the same day in every time zone', () => {
    expect(formatDate('fr', '2013-01-01')).toBe('1er\u00A0janvier 2013');
    expect(formatDate('nl', '2012-12-31')).toBe('31\u00A0december 2012');
  });
});

describe('counted nouns', () => {
  const days = { one: '# jour', other: '# jours' };
  const dagen = { one: '# dag', other: '# dagen' };

  it('stay with their number', () => {
    expect(formatCount('fr', 35, days)).toBe('35\u00A0jours');
    expect(formatCount('fr', 35, { one: 'après # jour', other: 'après # jours' })).toBe('après 35\u00A0jours');
  });

  it('are singular for one, and in French for none', () => {
    expect([0, 1, 2].map((count) => formatCount('fr', count, days))).toStrictEqual([
      '0\u00A0jour',
      '1\u00A0jour',
      '2\u00A0jours',
    ]);
    expect([0, 1, 2].map((count) => formatCount('nl', count, dagen))).toStrictEqual([
      '0\u00A0dagen',
      '1\u00A0dag',
      '2\u00A0dagen',
    ]);
  });
});

it('numbers are grouped as each language groups them', () => {
  expect(formatNumber('fr', 30_000)).toMatch(/^30[\u00A0\u202F]000$/);
  expect(formatNumber('nl', 30_000)).toBe('30.000');
});

it('lists end with et or en', () => {
  expect(formatList('fr', ['An', 'Bo', 'Cy'])).toBe('An, Bo et Cy');
  expect(formatList('nl', ['An', 'Bo', 'Cy'])).toBe('An, Bo en Cy');
  expect(formatList('nl', ['An'])).toBe('An');
});
