import { describe, expect, it } from 'vitest';
import { realSites } from './built-sites.ts';
import { languageOf, wordsOf } from './page-text.ts';
import { byNumber, readRawQuestions } from './raw-question.ts';
import type { BuiltSite } from './read-built-site.ts';

const numbers = [...new Set(readRawQuestions().map(({ number }) => number))];
const lists = [
  { language: 'fr', section: 'fr/annees/', minister: 'Destinataire', state: 'État', asker: 'Auteur' },
  { language: 'nl', section: 'nl/jaren/', minister: 'Gericht aan', state: 'Status', asker: 'Vraagsteller' },
];

/** What an entry of a list says of a question. */
interface Entry {
  readonly number: string;
  readonly askedOn: string;
  readonly title: Element | null;
  readonly href: string;
  /** The particulars: term to words. */
  readonly particulars: ReadonlyMap<string, string>;
}

/** The addresses of the years, in the order of their list. */
function addressesOfYears(site: BuiltSite, section: string): string[] {
  const links = [...site.page(section).document.querySelectorAll('.year-list a')];
  return links.map((link) => link.getAttribute('href') ?? '');
}

/** The pages of a year, in the order in which the pager leads through them. */
function followPager(site: BuiltSite, address: string): Document[] {
  const { document } = site.page(address.slice(site.root.length));
  const next = document.querySelector('nav.pager a[rel="next"]')?.getAttribute('href');
  return [document, ...(next ? followPager(site, next) : [])];
}

function entriesOf(document: Document): Entry[] {
  return [...document.querySelectorAll('.question-list > li')].map((item) => ({
    number: wordsOf(item.querySelector('b')),
    askedOn: item.querySelector('time')?.getAttribute('datetime') ?? '',
    title: item.querySelector('h2'),
    href: item.querySelector('h2 a')?.getAttribute('href') ?? '',
    particulars: new Map(
      [...item.querySelectorAll('dl > div')].map((row) => [
        wordsOf(row.querySelector('dt')),
        wordsOf(row.querySelector('dd')),
      ]),
    ),
  }));
}

describe.each(realSites)('on $name', ({ site }) => {
  describe.each(lists)('the list of years at /$section', ({ language, section, asker, minister, state }) => {
    const addresses = addressesOfYears(site, section);
    const years = addresses.map((address) => followPager(site, address).flatMap(entriesOf));
    const entries = years.flat();
    const entry = (number: string) => entries.find((candidate) => candidate.number === number);

    it('holds every question once', () => {
      expect(entries.map(({ number }) => number).sort(byNumber)).toStrictEqual([...numbers].sort(byNumber));
    });

    it('goes from the newest to the oldest, year by year', () => {
      expect(addresses).toStrictEqual(addresses.toSorted().reverse());
      for (const ofYear of years) {
        const sorted = ofYear.toSorted((a, b) => b.askedOn.localeCompare(a.askedOn) || byNumber(b.number, a.number));
        expect(ofYear.map(({ number }) => number)).toStrictEqual(sorted.map(({ number }) => number));
      }
      expect(entries.every(({ askedOn }) => /^\d{4}-\d{2}-\d{2}$/.test(askedOn))).toBe(true);
    });

    it('links each question to its page', () => {
      for (const { number, href } of entries) expect(href).toBe(`${site.root}${language}/${number}/`);
    });

    it('names title, asker, minister and state', () => {
      const { title, particulars } = entry('5-8900') ?? {};
      const titles = { fr: 'Recours aux médias sociaux', nl: 'Gebruik van sociale media' };
      expect(wordsOf(title)).toContain(language === 'fr' ? titles.fr : titles.nl);
      expect(particulars?.get(asker)).toBe('Martine Taelman (Open Vld)');
      expect(particulars?.get(minister)).toBe(language === 'fr' ? 'premier ministre' : 'eerste minister');
      expect(particulars?.get(state)).toMatch(/\b30\b/);
    });

    it('marks what it shows in French', () => {
      const shown = entry('5-8916')?.title?.querySelector('span');
      expect(shown && languageOf(shown)).toBe('fr');
    });

    it('is led to from the year 2012-2013, with the number of its questions', () => {
      const row = [...site.page(section).document.querySelectorAll('.year-list li')].find((item) =>
        wordsOf(item).startsWith('2012-2013'),
      );
      const ofYear = followPager(site, `${site.root}${section}2012-2013/`).flatMap(entriesOf);
      expect(ofYear.map(({ number }) => number)).toEqual(expect.arrayContaining(['5-8916', '5-8900']));
      expect(wordsOf(row)).toContain(String(ofYear.length));
    });
  });
});
