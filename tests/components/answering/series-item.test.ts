import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toShownPage } from '../../../src/components/search/answering/shown-page.ts';
import { createSeriesItem, createSeriesNote } from '../../../src/components/search/answering/series-item.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { inSeries } from './search-states.ts';

const memberOf = (number: string, minister: string, state: string, locations = [6]) =>
  toShownPage(
    {
      url: `/nl/${number}/`,
      content: `${number} Bruggen Hoeveel bruggen ? Twaalf bruggen.`,
      meta: { title: 'Bruggen', number, authors: 'An de Vries', date: '30\u00A0april 2013' },
      filters: { 'minister-1': [minister], state: [state] },
      anchors: [
        { id: 'q-p1', location: 2 },
        { id: 'r-p1', location: 5 },
      ],
      locations,
    },
    parseQuery('bruggen').query,
    'nl',
  );
const best = memberOf('5-11', 'minister van Bruggen', 'Beantwoord');
const other = memberOf('5-10', 'minister van Wegen', 'Onbeantwoord');
const context = {
  isOfReplies: false,
  address: '/nl/reeksen/5-10/',
  readMembers: () => Promise.resolve([best, other]),
};

beforeEach(() => {
  const page = parseHTML('<!doctype html><body></body>');
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('Event', page.Event);
});

describe('a series as a result', () => {
  const group = inSeries('5-10', 19, '5-11', '5-10');

  it('has its title once, which leads to the first place of its best member, and a link that compares', () => {
    const item = createSeriesItem(best, group, context);
    expect([...item.querySelectorAll('h2 a')].map((link) => link.getAttribute('href'))).toStrictEqual([
      '/nl/5-11/#r-p1',
    ]);
    expect(item.querySelector('.folio')?.textContent).toBe('5-10Reeks');
    expect(item.querySelector('.series-note a')?.getAttribute('href')).toBe('/nl/reeksen/5-10/');
    expect(item.querySelector('.best-member')?.textContent).toContain('minister van Bruggen');
  });

  it('leads by title and minister to the place that is shown, one of the reply', () => {
    const both = memberOf('5-11', "minister van Bruggen en 's Lands Wegen", 'Beantwoord', [3, 6]);
    const item = createSeriesItem(both, group, context);
    const addresses = [...item.querySelectorAll('h2 a, .best-member a')].map((link) => link.getAttribute('href'));
    expect(addresses).toStrictEqual(['#r-p1', '#r-p1', '#r-p1', '#q-p1'].map((place) => `/nl/5-11/${place}`));
    expect(item.querySelector('.member a')?.innerHTML).toBe('minister van <mark>Bruggen</mark> en ’s Lands Wegen');
  });

  it.each([
    [2, 19, false, 'Gevonden in 2 van de 19\u00A0vragen van de reeks die in dit archief zitten'],
    [2, 2, false, 'Gevonden in alle 2\u00A0vragen van de reeks die in dit archief zitten'],
    [2, 19, true, 'Gevonden in het antwoord op 2 van de 19\u00A0vragen van de reeks die in dit archief zitten'],
  ])('says how many of its members match: %i of %i', (count, held, isOfReplies, words) => {
    expect(count).toBe(group.matches.length);
    const item = createSeriesItem(best, { ...group, held }, { ...context, isOfReplies });
    expect(item.querySelector('summary')?.textContent).toBe(words);
  });

  it('opens to the ministers that match, each with state and first place', async () => {
    const readMembers = vi.fn(context.readMembers);
    const item = createSeriesItem(best, group, { ...context, readMembers });
    expect(readMembers).not.toHaveBeenCalled();
    const details = item.querySelector('details');
    details?.dispatchEvent(new Event('toggle'));
    details?.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(details?.querySelectorAll('li .member')).toHaveLength(2));
    expect(readMembers).toHaveBeenCalledTimes(1);
    const members = [...(details?.querySelectorAll('ol > li') ?? [])].map((member) => ({
      minister: member.querySelector('.member a')?.textContent,
      state: member.querySelector('.status')?.textContent,
      place: member.querySelector('.places a')?.getAttribute('href'),
    }));
    expect(members).toStrictEqual([
      { minister: 'minister van Bruggen', state: 'Beantwoord', place: '/nl/5-11/#r-p1' },
      { minister: 'minister van Wegen', state: 'Onbeantwoord', place: '/nl/5-10/#r-p1' },
    ]);
    expect(details?.querySelector('ol')?.hasAttribute('aria-busy')).toBe(false);
  });
});

it('the only member of a series that matches says so', () => {
  const note = createSeriesNote(inSeries('5-10', 19, '5-11'), context, 'nl');
  expect(note.textContent).toBe(
    'Gevonden in 1 van de 19\u00A0vragen van de reeks die in dit archief zitten. Alle antwoorden vergelijken',
  );
});

it('French says it with its articles', () => {
  const note = (held: number, isOfReplies: boolean) =>
    createSeriesNote(inSeries('5-10', held, '5-11', '5-12'), { ...context, isOfReplies }, 'fr').textContent;
  expect(note(19, true)).toMatch(
    /^Trouvé dans la réponse à 2 des 19\u00A0questions de la série présentes dans cette archive\./,
  );
  expect(note(2, true)).toMatch(
    /^Trouvé dans la réponse aux 2\u00A0questions de la série présentes dans cette archive\./,
  );
  expect(note(2, false)).toMatch(/^Trouvé dans les 2\u00A0questions de la série présentes dans cette archive\./);
});
