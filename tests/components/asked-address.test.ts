import { describe, expect, it } from 'vitest';
import { readAskedAddress, toAskedAddress, translateAskedAddress } from '../../src/components/search/asked-address.ts';

const asked = { text: 'l’État & moi parti:PS,"Open Vld"', sort: 'newest' } as const;

describe.each(['fr', 'nl'] as const)('an address of a search in %s', (locale) => {
  it('holds the query and the order, and gives them back', () => {
    expect(readAskedAddress(toAskedAddress(asked, locale), locale)).toStrictEqual(asked);
  });

  it('leaves out what is empty or usual', () => {
    expect(toAskedAddress({ text: 'Fedasil', sort: 'relevance' }, locale)).toBe('?q=Fedasil');
    expect(toAskedAddress({ text: '', sort: 'relevance' }, locale)).toBe('');
    expect(readAskedAddress('', locale)).toStrictEqual({ text: '', sort: 'relevance' });
  });
});

it('can be read by a person', () => {
  expect(toAskedAddress({ text: 'asile parti:PS,CD&V', sort: 'oldest' }, 'fr')).toBe(
    '?q=asile+parti:PS,CD%26V&tri=anciennes',
  );
  expect(toAskedAddress({ text: 'asiel', sort: 'newest' }, 'nl')).toBe('?q=asiel&sorteer=nieuwste');
});

it('says an order in either language', () => {
  expect(readAskedAddress('?q=asiel&sorteer=oudste', 'fr').sort).toBe('oldest');
  expect(readAskedAddress('?q=asile&tri=recentes', 'nl').sort).toBe('newest');
  expect(readAskedAddress('?q=asile&tri=xyz', 'fr').sort).toBe('relevance');
});

describe('an address from before queries had fields', () => {
  it.each([
    ['?q=viaduc&annee=2012-2013&statut=R%C3%A9ponse+re%C3%A7ue', 'fr', 'viaduc année:2012-2013 statut:avec-réponse'],
    ['?q=viaduct&jaar=2012-2013&status=Beantwoord', 'nl', 'viaduct jaar:2012-2013 status:beantwoord'],
    ['?annee=2012-2013', 'fr', 'année:2012-2013'],
    ['?q=viaduc&annee=&statut=', 'fr', 'viaduc'],
    ['?q=viaduc&statut=Inconnu', 'fr', 'statut:Inconnu viaduc'],
    ['?q=%22un+viaduc&annee=2012-2013', 'fr', 'année:2012-2013 "un viaduc'],
  ] as const)('%s is read as fields', (search, locale, text) => {
    expect(readAskedAddress(search, locale).text).toBe(text);
  });
});

describe('the same address in the other language', () => {
  it('has its words there', () => {
    const { text, sort } = readAskedAddress('?q=asile+statut:r%C3%A9pondue+dans:r%C3%A9ponse&tri=recentes', 'fr');
    expect(readAskedAddress(translateAskedAddress({ text, sort }, 'nl'), 'nl')).toStrictEqual({
      text: 'asile status:beantwoord in:antwoord',
      sort: 'newest',
    });
  });

  it('leaves what is not understood as it is', () => {
    expect(translateAskedAddress({ text: 'année:x statut:répondue', sort: 'relevance' }, 'nl')).toBe(
      `?${new URLSearchParams({ q: 'année:x statut:répondue' }).toString().replaceAll('%3A', ':')}`,
    );
  });
});
