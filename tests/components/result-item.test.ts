import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createResultItem } from '../../src/components/search/result-item.ts';
import { messages } from '../../src/i18n/dictionaries.ts';

const matched = {
  url: '/nl/5-100/',
  content: '5-100 Ponts Combien de ponts ? Douze <b>ponts</b>.',
  meta: { title: 'Ponts <i>', number: '5-100', authors: 'An de Vries', date: '30\u00A0april 2013' },
  filters: { 'minister-2': ['ministre des Ponts'], year: ['2012-2013'], otherLanguage: ['title', 'minister', 'text'] },
  anchors: [
    { id: 'q-p1', location: 2 },
    { id: 'r-p1', location: 6 },
  ],
  locations: [1, 4, 7],
};

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
});

describe('a result', () => {
  it('leads to the places in which words match, each named', () => {
    const links = [...createResultItem(matched, messages.nl, 'nl').querySelectorAll('.places a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toStrictEqual([
      ['/nl/5-100/#q-p1', 'Vraag, §\u00A01'],
      ['/nl/5-100/#r-p1', 'Antwoord, §\u00A01'],
    ]);
  });

  it('leads by its title to the first of them', () => {
    expect(createResultItem(matched, messages.nl, 'nl').querySelector('h2 a')?.getAttribute('href')).toBe(
      '/nl/5-100/#q-p1',
    );
    const elsewhere = { ...matched, locations: [0] };
    expect(createResultItem(elsewhere, messages.nl, 'nl').querySelector('h2 a')?.getAttribute('href')).toBe(
      '/nl/5-100/',
    );
  });

  it('names asker, minister and date', () => {
    const rows = [...createResultItem(matched, messages.nl, 'nl').querySelectorAll('dl div')];
    expect(
      rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
    ).toStrictEqual([
      ['Vraagsteller', 'An de Vries'],
      ['Gericht aan', 'ministre des Ponts'],
      ['Datum', '30\u00A0april 2013'],
    ]);
  });

  it('leaves out what is not known', () => {
    const unknown = { ...matched, meta: { date: '30\u00A0april 2013' }, filters: {} };
    expect(createResultItem(unknown, messages.nl, 'nl').querySelectorAll('dl div')).toHaveLength(1);
  });

  it('marks the language of what is in the other one, and of nothing else', () => {
    const marked = (otherLanguage: readonly string[]) =>
      [
        ...createResultItem(
          { ...matched, filters: { ...matched.filters, otherLanguage } },
          messages.nl,
          'nl',
        ).querySelectorAll('[lang]'),
      ].map((element) => [element.tagName, element.getAttribute('lang')]);
    expect(marked(['title'])).toStrictEqual([['A', 'fr']]);
    expect(marked(['minister'])).toStrictEqual([['DD', 'fr']]);
    expect(marked(['text'])).toStrictEqual([
      ['SPAN', 'fr'],
      ['SPAN', 'fr'],
    ]);
    expect(marked([])).toStrictEqual([]);
  });

  it('says that the text is in the other language', () => {
    const folioOf = (filters: Readonly<Record<string, readonly string[]>>) =>
      createResultItem({ ...matched, filters }, messages.nl, 'nl').querySelector('.folio')?.textContent;
    expect(folioOf(matched.filters)).toBe('5-100in het Frans');
    expect(folioOf({})).toBe('5-100');
  });

  it('shows the words of a page as text, whatever they look like', () => {
    const item = createResultItem(matched, messages.nl, 'nl');
    expect(item.querySelectorAll('i, .excerpt b')).toHaveLength(0);
    expect([...item.querySelectorAll('mark')].map(({ textContent }) => textContent)).toStrictEqual([
      'ponts',
      '<b>ponts</b>.',
    ]);
  });
});
