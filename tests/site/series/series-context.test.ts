import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/site/series/series-context.ts';
import { said } from './materials-of.ts';

it('words that lead to a list have their colon once, behind the last language', () => {
  const wordsOf = (locale: 'fr' | 'nl'): string => ({ fr: 'Autre version\u00A0:', nl: 'Andere versie:' })[locale];
  expect(said(wordsIn({ language: 'fr' }, wordsOf))).toBe('Autre version\u00A0:');
  expect(said(wordsIn({ language: 'both' }, wordsOf))).toBe('Autre version [fr] · Andere versie: [nl]');
});
