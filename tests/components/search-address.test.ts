import { describe, expect, it } from 'vitest';
import { readSearchAddress, toSearchAddress } from '../../src/components/search/search-address.ts';
import { messages } from '../../src/i18n/dictionaries.ts';

const query = { text: 'l’État & moi', year: '2012-2013', state: 'Réponse reçue' };

describe.each(['fr', 'nl'] as const)('an address of a search in %s', (locale) => {
  const { parameters } = messages[locale].search;

  it('holds the query and the filters, and gives them back', () => {
    expect(readSearchAddress(toSearchAddress(query, parameters), parameters)).toStrictEqual(query);
  });

  it('leaves out what is empty', () => {
    expect(toSearchAddress({ text: 'Fedasil', year: '', state: '' }, parameters)).toBe('?q=Fedasil');
    expect(toSearchAddress({ text: '', year: '', state: '' }, parameters)).toBe('');
    expect(readSearchAddress('', parameters)).toStrictEqual({ text: '', year: '', state: '' });
  });
});

it('the filters are named in the language of the page', () => {
  expect(toSearchAddress(query, messages.fr.search.parameters)).toMatch(/&annee=2012-2013&statut=R/);
  expect(toSearchAddress(query, messages.nl.search.parameters)).toMatch(/&jaar=2012-2013&status=R/);
});
