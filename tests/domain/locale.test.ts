import { expect, it } from 'vitest';
import { localesOf, localize } from '../../src/domain/locale.ts';
import { otherLocale } from '../../src/domain/other-locale.ts';

it('a value by language has a key for each language in which there is one', () => {
  expect(localize((locale) => (locale === 'nl' ? 'brug' : undefined))).toStrictEqual({ nl: 'brug' });
  expect(localize((locale) => locale)).toStrictEqual({ fr: 'fr', nl: 'nl' });
  expect(localize(() => undefined)).toStrictEqual({});
});

it('the languages of a value come in one order', () => {
  expect(localesOf({ nl: 'brug', fr: 'pont' })).toStrictEqual(['fr', 'nl']);
  expect(localesOf({ nl: '' })).toStrictEqual(['nl']);
});

it('each language has another', () => {
  expect([otherLocale('fr'), otherLocale('nl')]).toStrictEqual(['nl', 'fr']);
});
