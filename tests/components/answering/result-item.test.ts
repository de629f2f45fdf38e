import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toShownPage } from '../../../src/components/search/answering/shown-page.ts';
import { createResultItem } from '../../../src/components/search/answering/result-item.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

const matched = {
  url: '/nl/5-100/',
  content: '5-100 Ponts Combien de ponts ? Douze <b>ponts</b>. Des ponts. Les ponts. Nos ponts.',
  meta: { title: 'Les ponts <i>', number: '5-100', authors: 'An de Vries', date: '30\u00A0april 2013' },
  filters: {
    'minister-2': ["ministre de l'Eau"],
    year: ['2012-2013'],
    state: ['Beantwoord'],
    otherLanguage: ['title', 'minister', 'text'],
  },
  anchors: [
    { id: 'q-p1', location: 2 },
    { id: 'r-p1', location: 6 },
  ],
  locations: [1, 4, 7],
};

const itemOf = (
  page:
    typeof matched | { filters: Readonly<Record<string, readonly string[]>>; meta: Readonly<Record<string, string>> },
  query = 'ponts',
) => createResultItem(toShownPage({ ...matched, ...page }, parseQuery(query).query, 'nl'));

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
});

describe('a result', () => {
  it('leads to the places in which words match, each named', () => {
    const links = [...itemOf(matched).querySelectorAll('.places a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toStrictEqual([
      ['/nl/5-100/#q-p1', 'Vraag, alinea\u00A01'],
      ['/nl/5-100/#r-p1', 'Antwoord, alinea\u00A01'],
    ]);
  });

  it('has three places, and leads to the next of the others', () => {
    const anchors = [2, 6, 8, 10, 12].map((location, index) => ({ id: `r-p${index + 1}`, location }));
    const links = [...itemOf({ ...matched, anchors, locations: [4, 7, 9, 11, 13] }).querySelectorAll('.places a')];
    expect(links.map((link) => link.getAttribute('href'))).toStrictEqual(
      ['#r-p1', '#r-p2', '#r-p3', '#r-p4'].map((place) => `/nl/5-100/${place}`),
    );
    expect(links.at(-1)?.textContent).toBe('2\u00A0andere passages');
  });

  it('has a place of the reply among them, where there is one', () => {
    const anchors = [2, 6, 8, 10].map((location, index) => ({ id: `q-p${index + 1}`, location }));
    const page = { ...matched, anchors: [...anchors, { id: 'r-p1', location: 12 }], locations: [4, 7, 9, 11, 13] };
    const links = [...itemOf(page).querySelectorAll('.places a')];
    expect(links.map((link) => link.getAttribute('href'))).toStrictEqual(
      ['#q-p1', '#q-p2', '#r-p1', '#q-p3'].map((place) => `/nl/5-100/${place}`),
    );
  });

  it('tells paragraphs of one point apart', () => {
    const anchors = [
      { id: 'r-1', location: 2 },
      { id: 'r-p1', location: 2 },
      { id: 'r-p2', location: 6 },
      { id: 'r-2', location: 8 },
      { id: 'r-p3', location: 8 },
    ];
    const links = [...itemOf({ ...matched, anchors, locations: [4, 7, 9] }).querySelectorAll('.places a')];
    expect(links.map(({ textContent }) => textContent.replaceAll('\u00A0', '_'))).toStrictEqual([
      'Antwoord, punt_1, alinea_1',
      'Antwoord, punt_1, alinea_2',
      'Antwoord, punt_2',
    ]);
  });

  it('leads by its title to the first of them', () => {
    const titleLink = (page: typeof matched) => itemOf(page).querySelector('h2 a')?.getAttribute('href');
    expect(titleLink(matched)).toBe('/nl/5-100/#q-p1');
    expect(titleLink({ ...matched, locations: [0] })).toBe('/nl/5-100/');
  });

  it('names asker, minister, date and state', () => {
    const rows = [...itemOf(matched).querySelectorAll('dl div')];
    expect(
      rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
    ).toStrictEqual([
      ['Vraagsteller', 'An de Vries'],
      ['Gericht aan', 'ministre de l’Eau'],
      ['Datum', '30\u00A0april 2013'],
      ['Status', 'Beantwoord'],
    ]);
  });

  it('leaves out what is not known', () => {
    expect(itemOf({ meta: { date: '30\u00A0april 2013' }, filters: {} }).querySelectorAll('dl div')).toHaveLength(1);
  });

  it('marks the language of what is in the other one, and of nothing else', () => {
    const marked = (otherLanguage: string[]) =>
      [...itemOf({ ...matched, filters: { ...matched.filters, otherLanguage } }).querySelectorAll('[lang]')].map(
        (element) => [element.tagName, element.getAttribute('lang')],
      );
    expect(marked(['title'])).toStrictEqual([['A', 'fr']]);
    expect(marked(['minister'])).toStrictEqual([['DD', 'fr']]);
    expect(marked(['text'])).toStrictEqual([
      ['SPAN', 'fr'],
      ['SPAN', 'fr'],
    ]);
    expect(marked([])).toStrictEqual([]);
  });

  it('says that the text is in the other language', () => {
    expect(itemOf(matched).querySelector('.folio')?.textContent).toBe('5-100in het Frans');
    expect(itemOf({ ...matched, filters: {} }).querySelector('.folio')?.textContent).toBe('5-100');
  });

  it('shows the words of a page as text, whatever they look like', () => {
    const item = itemOf(matched);
    expect(item.querySelectorAll('i, .excerpt b')).toHaveLength(0);
    expect(item.querySelector('.excerpt:last-child')?.textContent).toContain('?');
    expect(item.textContent).toContain('Douze <b>ponts</b>.');
  });

  it('marks what matches in its title and in its excerpts', () => {
    expect([...itemOf(matched).querySelectorAll('mark')].map(({ textContent }) => textContent)).toStrictEqual([
      'ponts',
      'ponts',
      'ponts',
    ]);
    expect(itemOf(matched, 'ponts viaducs').querySelector('h2 a')?.innerHTML).toBe('Les <mark>ponts</mark> &lt;i&gt;');
  });

  it('marks what matches in asker, minister and date, and nothing in the state, whose words are not looked for', () => {
    const page = { ...matched, content: '5-100 Ponts An de Vries Eau 30 april beantwoord Combien ?', anchors: [] };
    const rows = [...itemOf({ ...page, locations: [4, 5, 7, 8] }, 'vries eau april beantwoord').querySelectorAll('dd')];
    expect(rows.map(({ innerHTML }) => innerHTML.replaceAll('&nbsp;', '_').replaceAll('&#160;', '_'))).toStrictEqual([
      'An de <mark>Vries</mark>',
      'ministre de l’<mark>Eau</mark>',
      '30_<mark>april</mark> 2013',
      'Beantwoord',
    ]);
  });
});
