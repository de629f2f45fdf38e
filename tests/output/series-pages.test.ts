import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replies } from '../comparison/invented-texts.ts';
import { inventedMembers } from '../comparison/invented-series.ts';
import { fullSeries, overlongSeries } from '../setup/series-questions.ts';
import { allSites, seriesSite } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { languageOf, wordsOf } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

const seriesFile = /^(?:fr\/series|nl\/reeksen|series)\//;

/** What a page weighs at most, in bytes, compressed as browsers take it. */
const mostBytes = 150_000;

const paths = ['fr/series/6-100/', 'nl/reeksen/6-100/', 'series/6-100/'];
const pagesOf = (name: string): readonly BuiltPage[] =>
  seriesSite.pages.filter(({ file }) => seriesFile.test(file) && file.includes(`/${name}/`));

/** How often words stand in the replies of a page. */
function countIn({ document }: BuiltPage, words: string): number {
  const said = [...document.querySelectorAll('.said')].map(wordsOf).join('\n');
  return said.split(words.replaceAll(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' '))).length - 1;
}

const sitesWithSeries = allSites.filter(({ site }) => site.pages.some(({ file }) => seriesFile.test(file)));

it('there are pages of series on real, invented and synthesized sites', () => {
  expect(sitesWithSeries).toHaveLength(4);
});

describe.each(sitesWithSeries)('the pages of series on $name', ({ site }) => {
  const pages = site.pages.filter(({ file }) => seriesFile.test(file));

  it('have one heading of the first rank, and none that skips one', () => {
    const skipping = ({ document }: BuiltPage) => {
      const ranks = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName.slice(1)));
      return ranks.filter((rank, index) =>
        index === 0 ? rank !== 1 : rank === 1 || rank > (ranks[index - 1] ?? 0) + 1,
      );
    };
    expect(faultsOn(pages, skipping)).toStrictEqual([]);
  });

  it('weigh no more than 150 kB', () => {
    const heavy = pages.filter(({ html }) => brotliCompressSync(html).length > mostBytes);
    expect(heavy.map(({ file }) => file)).toStrictEqual([]);
  });

  it('lead from each reply to itself, and to the page of its question', () => {
    const astray = ({ document }: BuiltPage) =>
      [...document.querySelectorAll('.given')].filter((part) => {
        const [own, sign] = [part.querySelector('a:not(.place)'), part.querySelector('.place')];
        return (
          part.id === '' || sign?.getAttribute('href') !== `#${part.id}` || !own?.getAttribute('href')?.includes('#')
        );
      });
    expect(faultsOn(pages, astray)).toStrictEqual([]);
  });
});

describe.each(paths)('/%s', (path) => {
  const page = seriesSite.page(path);
  const { document } = page;
  const locales = path.startsWith('fr')
    ? (['fr'] as const)
    : path.startsWith('nl')
      ? (['nl'] as const)
      : (['fr', 'nl'] as const);

  it('has every reply, each text once', () => {
    for (const locale of locales) {
      for (const { [locale]: text } of [replies.divided, replies.undivided, replies.joint, replies.refersToNumber]) {
        for (const paragraph of text.map((each) => each.replace(/^(?:[\d, et]+\.|[ab]\)) ?/, '').trim())) {
          if (paragraph.length < 12) continue;
          expect(countIn(page, paragraph), paragraph).toBe(1);
        }
      }
    }
  });

  it('has an id for every part of every reply, and the ids of the sections', () => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    for (const id of ['q', 'q-1', 'q-2', 'q-2-a', 'q-3', 'q-4', 'r-general', 'overview']) expect(ids).toContain(id);
    for (const id of ['m-6-101-r-1', 'm-6-108-r-1', 'm-6-109-r-1', 'm-6-104-r-s2-1', 'm-6-103-r', 'm-6-118-r2-1'])
      expect(ids).toContain(id);
    for (const { questionNumber } of inventedMembers) expect(ids).toContain(`m-${questionNumber}`);
  });

  it('says what differs by word, readable without colours', () => {
    const other = document.getElementById('m-6-109-r-1')?.closest('.other-version');
    const locale = path.startsWith('nl') ? 'nl' : 'fr';
    const removed = [...(other?.querySelectorAll('del') ?? [])]
      .filter((each) => languageOf(each) === locale)
      .map(wordsOf);
    const [before] = removed;
    expect(before).toBe(locale === 'fr' ? 'supprimé\u00A0: 414' : 'weggelaten: 414');
    expect(other?.querySelector('details summary')).not.toBeNull();
    const differing = [...(other?.querySelectorAll('.differing') ?? [])].find((each) => languageOf(each) === locale);
    const after = [...(differing?.childNodes ?? [])]
      .filter(({ nodeName }) => nodeName !== 'DEL')
      .map((node) => (node.nodeName === 'INS' ? node.lastChild : node)?.textContent ?? '');
    expect(after.join('').trim()).toBe(
      locale === 'fr'
        ? "L'administration des Eaux gère 415 étangs depuis sa création en 1987, dont treize au nord."
        : 'De administratie der Wateren beheert 415 vijvers sinds haar oprichting in 1987, waarvan twaalf in het noorden.',
    );
  });

  it('marks the words that show that a reply refers elsewhere', () => {
    const fold = document.getElementById('m-6-105-r')?.closest('.fold');
    const marked = [...(fold?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
    const expected = locales.map((locale) => replies.refersToNumber[locale].join(''));
    expect(marked.join('')).toBe(expected.join(''));
  });

  it('has its texts in their languages', () => {
    const lines = [...document.querySelectorAll('.said p')].filter((line) => !line.matches('.missing'));
    const dutch = lines.filter((line) => /\b(?:vijvers|poelen|oevers)\b/.test(wordsOf(line)));
    const french = lines.filter((line) => /\b(?:étangs|mares|rives)\b/.test(wordsOf(line)));
    expect(dutch.length).toBeGreaterThan(0);
    expect(french.length).toBeGreaterThan(0);
    expect([...new Set(dutch.map(languageOf))]).toStrictEqual(['nl']);
    expect([...new Set(french.map(languageOf))]).toStrictEqual(['fr']);
  });
});

describe('a series of twenty with long replies', () => {
  it('stands on one page', () => {
    const name = fullSeries[0]?.questionNumber ?? '';
    expect(pagesOf(name)).toHaveLength(3);
    expect(brotliCompressSync(seriesSite.page(`series/${name}/`).html).length).toBeGreaterThan(mostBytes / 2);
  });
});

describe('a series that is too long for one page', () => {
  const name = overlongSeries[0]?.questionNumber ?? '';
  const sections = ['q-1', 'q-2', 'q-2-a', 'q-2-b', 'q-3', 'q-4', 'r-general'];
  const folders = { fr: 'fr/series', nl: 'nl/reeksen', both: 'series' } as const;
  const views = [
    { view: 'fr', locales: ['fr'] },
    { view: 'nl', locales: ['nl'] },
    { view: 'both', locales: ['fr', 'nl'] },
  ] as const;
  const partsIn = (view: keyof typeof folders) =>
    pagesOf(name).filter(({ file }) => file.startsWith(`${folders[view]}/${name}/`) && /[qr]-/.test(file));
  const placeOf = ({ document }: BuiltPage, id: string) => document.getElementById(id);

  it('has a page for each section in every language, and two for what one page does not take', () => {
    const files = Object.values(folders).flatMap((folder) => [
      `${folder}/${name}/index.html`,
      ...sections.map((section) => `${folder}/${name}/${section}/index.html`),
      `${folder}/${name}/r-general/2/index.html`,
    ]);
    expect(pagesOf(name).map(({ file }) => file)).toStrictEqual(files.toSorted());
  });

  it('keeps the places of all sections and replies on its own page', () => {
    const page = seriesSite.page(`fr/series/${name}/`);
    for (const id of [...sections, 'm-7-301-r-1', 'm-7-302-r-4', 'm-7-310-r'])
      expect(placeOf(page, id), id).not.toBeNull();
  });

  it.each(views)('has every paragraph of every reply whole on one of its pages in $view, once', ({ view, locales }) => {
    const lines = partsIn(view).flatMap(({ document }) =>
      [...document.querySelectorAll('.fold .said p:not(.missing)')].map(wordsOf),
    );
    const counts = new Map<string, number>();
    for (const line of lines.map((each) => each.replace(/^\d\. /, ''))) counts.set(line, (counts.get(line) ?? 0) + 1);
    const paragraphs = overlongSeries.flatMap(({ answers }) =>
      answers.flatMap(({ text }) => locales.flatMap((locale) => text[locale] ?? [])),
    );
    expect(paragraphs.length).toBeGreaterThan(1000);
    const printed = paragraphs.map((each) =>
      each
        .replace(/^\d\. /, '')
        .replaceAll(/[ \t\r\n]+/g, ' ')
        .trim(),
    );
    expect(printed.filter((each) => counts.get(each) !== 1)).toStrictEqual([]);
    expect(counts.size).toBe(printed.length);
  });

  it.each(views)(
    'has the place of each reply on every page of its section in $view, and says where its words are',
    ({ view }) => {
      const [first, second] = ['', '2/'].map((page) => seriesSite.page(`${folders[view]}/${name}/r-general/${page}`));
      if (!first || !second) throw new RangeError('Unexpected absence of a page');
      const isRead = (page: BuiltPage, id: string): boolean => placeOf(page, id)?.closest('.fold') !== null;
      for (const [id, own, other, path] of [
        ['m-7-309-r', first, second, ''],
        ['m-7-310-r', second, first, '2/'],
      ] as const) {
        expect([isRead(own, id), isRead(other, id)], id).toStrictEqual([true, false]);
        const link = placeOf(other, id)?.querySelector('a:not(.place)')?.getAttribute('href');
        expect(link).toBe(`/${folders[view]}/${name}/r-general/${path}#${id}`);
      }
      expect(isRead(first, 'r-general') || isRead(second, 'r-general')).toBe(false);
    },
  );

  it('says which page of how many each is, whose replies stand on the others, and leads there', () => {
    const pageAt = (path: string) => seriesSite.page(path).document;
    const second = pageAt(`nl/reeksen/${name}/r-general/2/`);
    expect(wordsOf(second.querySelector('h1'))).toBe(
      `Reeks ${name} – Niet-ingedeelde antwoorden en andere passages, pagina 2 van 2`,
    );
    expect(wordsOf(second.querySelector('title'))).toContain('pagina 2 van 2');
    const linesOf = (document: Document) => [...document.querySelectorAll('.section-pages li > p')].map(wordsOf);
    expect(linesOf(pageAt(`fr/series/${name}/r-general/`))).toStrictEqual([
      'Page 1 réponses de 4\u00A0membres du gouvernement',
      'Page 2 réponse de 1\u00A0membre du gouvernement',
    ]);
    const current = second.querySelector('.section-pages [aria-current="page"]');
    expect(current?.getAttribute('href')).toBe(`/nl/reeksen/${name}/r-general/2/`);
    expect(pageAt(`nl/reeksen/${name}/q-1/`).querySelector('.section-pages')).toBeNull();
  });

  it('is gone through page by page, in the same steps in every language', () => {
    for (const folder of Object.values(folders)) {
      const stepsOf = (path: string) =>
        ['prev', 'next'].map((rel) =>
          seriesSite
            .page(`${folder}/${name}/${path}`)
            .document.querySelector(`.part-steps a[rel="${rel}"]`)
            ?.getAttribute('href'),
        );
      const at = (path: string) => `/${folder}/${name}/${path}`;
      expect(stepsOf('q-4/')).toStrictEqual([at('q-3/'), at('r-general/')]);
      expect(stepsOf('r-general/')).toStrictEqual([at('q-4/'), at('r-general/2/')]);
      expect(stepsOf('r-general/2/')).toStrictEqual([at('r-general/'), undefined]);
    }
  });

  it('has each page in the other languages, as its own address and in the sitemap', () => {
    const { document } = seriesSite.page(`series/${name}/r-general/2/`);
    const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
      (link) => new URL(link.getAttribute('href') ?? '').pathname,
    );
    expect(new Set(alternates)).toStrictEqual(
      new Set(Object.values(folders).map((each) => `/${each}/${name}/r-general/2/`)),
    );
    expect(new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname).toBe(
      `/series/${name}/r-general/2/`,
    );
    const parts = seriesSite.files.filter((file) => file.startsWith('sitemap/')).map((file) => seriesSite.text(file));
    expect(parts.join('')).toContain(`/fr/series/${name}/r-general/2/<`);
  });

  it('is led to where the words are by every link from the grid, a list or a note', () => {
    const target = new RegExp(`^/(?:fr/series|nl/reeksen|series)/${name}/[qr]`);
    const links = pagesOf(name).flatMap((page) =>
      [...page.document.querySelectorAll('a[href]:not(.place)')].map(
        (link) => new URL(link.getAttribute('href') ?? '', new URL(page.address, 'https://example.org')).href,
      ),
    );
    const places = [...new Set(links)]
      .map((href) => new URL(href))
      .filter(({ pathname, hash }) => target.test(pathname) && hash.startsWith('#m-'));
    expect(places.filter(({ pathname }) => pathname.endsWith('/2/'))).toHaveLength(3);
    expect(places.length).toBeGreaterThan(50);
    const isRead = ({ pathname, hash }: URL) =>
      placeOf(seriesSite.page(pathname.slice(1)), hash.slice(1))?.closest('.fold') !== null;
    expect(places.filter((place) => !isRead(place)).map(({ href }) => href)).toStrictEqual([]);
  });
});
