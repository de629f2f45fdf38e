import { describe, expect, it } from 'vitest';
import { allSites, realSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { wordsOf } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

/** The ids of points and services, in the order of the page: `q-3`, `r-s4`, `r-s4-3`, `r2-1`, `q-1-a`. */
function pointIds({ document }: BuiltPage): string[] {
  const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
  return ids.filter((id) => /^[qr]\d*-(?!p\d+$)/.test(id));
}

const signsOf = ({ document }: BuiltPage) => [...document.querySelectorAll('main a.place')];

describe.each(realSites)('on $name', ({ site }) => {
  it.each(['fr/', 'nl/', ''])('/%s5-8916/ has an address for each service and each of its points', (prefix) => {
    expect(pointIds(site.page(`${prefix}5-8916/`))).toStrictEqual([
      ...['q-1', 'q-2', 'q-3', 'q-4'],
      'r-s1',
      ...['r-s2', 'r-s2-1', 'r-s2-2', 'r-s2-3', 'r-s2-4'],
      'r-s3',
      ...['r-s4', 'r-s4-1', 'r-s4-2', 'r-s4-3', 'r-s4-4'],
      ...['r-s5', 'r-s5-1', 'r-s5-2', 'r-s5-3'],
    ]);
  });

  it.each(['fr/', 'nl/', ''])('on /%s5-8900/ a joint point answers to each of its numbers', (prefix) => {
    const page = site.page(`${prefix}5-8900/`);
    expect(pointIds(page)).toStrictEqual(['q-1', 'q-2', 'q-3', 'q-4', 'r-1', 'r-2', 'r-3', 'r-4']);
  });

  it('#r-s4-3 is what Fedasil says to sub-question 3', () => {
    const { document } = site.page('fr/5-8916/');
    expect(wordsOf(document.querySelector('#r-s4 > .para > h3'))).toBe('Fedasil');
    expect(wordsOf(document.querySelector('#r-s4-3 > .para > p'))).toMatch(
      /^3\. Une note de la direction communication/,
    );
  });

  it('each sub-question leads to what answers it, and each point back', () => {
    const { document } = site.page('fr/5-8916/');
    const linksIn = (id: string) =>
      [...document.querySelectorAll(`#${id} > .cross a`)].map((link) => [wordsOf(link), link.getAttribute('href')]);
    expect(linksIn('q-4')).toStrictEqual([
      ['OE', '#r-s1'],
      ['CGRA, point 4', '#r-s2-4'],
      ['CCE', '#r-s3'],
      ['Fedasil, point 4', '#r-s4-4'],
    ]);
    expect(linksIn('r-s4-4')).toStrictEqual([['4', '#q-4']]);
    const joint = site.page('nl/5-8900/').document.querySelector('#r-1 > .cross:last-child');
    expect(wordsOf(joint)).toBe('Deelvragen 1 2 3');
  });

  it('the contents lead to services and to points', () => {
    const { document } = site.page('nl/5-8900/');
    const links = [...document.querySelectorAll('.contents .points a')];
    expect(links.map((link) => [wordsOf(link), link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual(
      expect.arrayContaining([
        ['3', '#q-3', 'Link naar deelvraag 3'],
        ['2', '#r-2', 'Link naar punt 2 van het antwoord'],
      ]),
    );
  });

  it('an address on the web in a text is a link', () => {
    const links = [...site.page('nl/5-8900/').document.querySelectorAll('.para p a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain('https://www.facebook.com/Belgium.be');
  });
});

describe.each(allSites)('on the pages of questions on $name', ({ site }) => {
  const pages = site.pages.filter(({ file }) => /^(?:fr\/|nl\/)?\d+-\d+\/index\.html$/.test(file));

  it('no id stands twice', () => {
    const twice = ({ document }: BuiltPage) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    };
    expect(faultsOn(pages, twice)).toStrictEqual([]);
  });

  it('every link sign and every link between question and reply leads to a place of the page', () => {
    const astray = (page: BuiltPage) =>
      [...signsOf(page), ...page.document.querySelectorAll('.cross a, .contents a')].filter(
        (link) => !page.document.getElementById((link.getAttribute('href') ?? '').slice(1)),
      );
    expect(faultsOn(pages, astray)).toStrictEqual([]);
    expect(pages.some((page) => signsOf(page).length > 2)).toBe(true);
  });

  it('no text stands in a page of one language twice', () => {
    const repeated = ({ document }: BuiltPage) => {
      const texts = [...document.querySelectorAll('.texts .para')].map((para) => para.id).filter((id) => id !== '');
      return texts.filter((id, index) => texts.indexOf(id) !== index);
    };
    expect(faultsOn(pages, repeated)).toStrictEqual([]);
  });
});
