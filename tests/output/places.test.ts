import { describe, expect, it } from 'vitest';
import { allSites, realSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { readRawQuestions } from './raw-question.ts';
import type { BuiltPage } from './read-built-site.ts';

const numbers = [...new Set(readRawQuestions().map(({ number }) => number))];

/** The ids of the places of a page: `q`, `q-p1` … `r`, `r-p1` … `r2` … */
function placesOf({ document }: BuiltPage): string[] {
  return [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => /^[qr]\d*(-p\d+)?$/.test(id));
}

const linksOf = ({ document }: BuiltPage) => [...document.querySelectorAll('a.place')];

describe.each(allSites)('on the pages of questions on $name', ({ site }) => {
  const pages = site.pages.filter(({ file }) => /^(?:fr\/|nl\/)?\d+-\d+\/index\.html$/.test(file));

  it('there is always a question', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(faultsOn(pages, (page) => ['q', 'q-p1'].filter((id) => !placesOf(page).includes(id)))).toStrictEqual([]);
  });

  it('the paragraphs of each section are numbered from 1, without a gap', () => {
    const misplaced = (page: BuiltPage) => {
      const places = placesOf(page);
      const sections = places.filter((id) => !id.includes('-'));
      const expected = sections.flatMap((section) => {
        const count = places.filter((id) => id.startsWith(`${section}-p`)).length;
        return [section, ...Array.from({ length: count }, (_, index) => `${section}-p${index + 1}`)];
      });
      return places.length === expected.length ? expected.filter((id) => !places.includes(id)) : places;
    };
    expect(faultsOn(pages, misplaced)).toStrictEqual([]);
  });

  it('each paragraph has one link to itself, or to the point or service that begins with it', () => {
    const astray = ({ document }: BuiltPage) =>
      [...document.querySelectorAll('.para[id], .row')].filter((para) => {
        const signs = [...para.querySelectorAll('.place')].filter((sign) => sign.closest('.para') === para);
        const target = document.getElementById(signs[0]?.getAttribute('href')?.slice(1) ?? '');
        const isOwn = target && (target.contains(para) || para.contains(target));
        return signs.length !== 1 || !isOwn || target.matches('main, section');
      });
    expect(faultsOn(pages, astray)).toStrictEqual([]);
  });

  it('each section has a link to itself', () => {
    const heads = ({ document }: BuiltPage) => [...document.querySelectorAll('.section-head')];
    const linked = (head: Element) => [head, ...head.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
    const astray = (page: BuiltPage) =>
      heads(page).filter((head) => !linked(head).includes(head.querySelector('.place')?.getAttribute('href') ?? ''));
    expect(faultsOn(pages, astray)).toStrictEqual([]);
    expect(faultsOn(pages, (page) => (heads(page).length < 1 ? [page.file] : []))).toStrictEqual([]);
  });

  it('each link to a place is in sight', () => {
    const outOfReach = '[hidden], [inert], [aria-hidden="true"], a[tabindex], .visually-hidden';
    expect(faultsOn(pages, (page) => linksOf(page).filter((link) => link.closest(outOfReach)))).toStrictEqual([]);
  });

  it('each link to a place says where it leads, with the ordinal of a paragraph', () => {
    const unclear = (page: BuiltPage) =>
      linksOf(page).filter((link) => {
        const ordinal = /-p(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
        const name = link.getAttribute('aria-label') ?? '';
        return name === '' || !name.endsWith(ordinal);
      });
    expect(faultsOn(pages, unclear)).toStrictEqual([]);
  });
});

describe.each(realSites)('on $name', ({ site }) => {
  it.each(numbers)('the pages of %s have the same places in every language, question and reply', (number) => {
    const [neutral = [], ...others] = ['', 'fr/', 'nl/'].map((prefix) => placesOf(site.page(`${prefix}${number}/`)));
    expect(neutral).toEqual(expect.arrayContaining(['q', 'q-p1', 'r', 'r-p1']));
    for (const places of others) expect(places).toStrictEqual(neutral);
  });
});
