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

  it('has a page for each section in every language', () => {
    const files = ['fr/series', 'nl/reeksen', 'series'].flatMap((folder) => [
      `${folder}/${name}/index.html`,
      ...sections.map((section) => `${folder}/${name}/${section}/index.html`),
    ]);
    expect(pagesOf(name).map(({ file }) => file)).toStrictEqual(files.toSorted());
  });

  it('keeps the places of all sections and replies on its own page', () => {
    const { document } = seriesSite.page(`fr/series/${name}/`);
    for (const id of [...sections, 'm-7-301-r-1', 'm-7-302-r-4', 'm-7-310-r'])
      expect(document.getElementById(id), id).not.toBeNull();
  });

  it('says of what does not fit on the page of its section where the rest is', () => {
    const { document } = seriesSite.page(`series/${name}/r-general/`);
    const rests = [...document.querySelectorAll('.rest a')].map((link) => link.getAttribute('href'));
    expect(rests.length).toBeGreaterThan(0);
    expect(rests.every((href) => /^\/7-3\d\d\/#r$/.test(href ?? ''))).toBe(true);
  });
});
