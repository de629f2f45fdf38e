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

/** What an entry says of a question of a series. */
interface Member {
  readonly number: string;
  readonly words: string;
  readonly href: string;
  readonly item: Element;
}

/** What an entry of a list says of a question, or of the questions of a series. */
interface Entry {
  readonly number: string;
  readonly askedOn: string;
  readonly title: Element | null;
  readonly href: string;
  /** The particulars: term to words. */
  readonly particulars: ReadonlyMap<string, string>;
  /** The questions of a series: the words of each, by its number, and its address. */
  readonly members: readonly Member[];
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
    members: [...item.querySelectorAll('details li')].map((member) => ({
      number: wordsOf(member.querySelector('a')),
      words: wordsOf(member),
      href: member.querySelector('a')?.getAttribute('href') ?? '',
      item: member,
    })),
  }));
}

/** The numbers of an entry: its own, or those of the questions of the series. */
function numbersOf({ number, members }: Entry): string[] {
  return members.length > 0 ? members.map((member) => member.number) : [number];
}

describe.each(realSites)('on $name', ({ site }) => {
  describe.each(lists)('the list of years at /$section', ({ language, section, asker, minister, state }) => {
    const addresses = addressesOfYears(site, section);
    const years = addresses.map((address) => followPager(site, address).flatMap(entriesOf));
    const entries = years.flat();
    const entry = (number: string) => entries.find((candidate) => candidate.number === number);

    it('holds every question once', () => {
      expect(entries.flatMap(numbersOf).sort(byNumber)).toStrictEqual([...numbers].sort(byNumber));
    });

    it('goes from the newest to the oldest, year by year', () => {
      expect(addresses).toStrictEqual(addresses.toSorted().reverse());
      for (const ofYear of years) {
        const sorted = ofYear.toSorted((a, b) => b.askedOn.localeCompare(a.askedOn) || byNumber(b.number, a.number));
        expect(ofYear.map(({ number }) => number)).toStrictEqual(sorted.map(({ number }) => number));
      }
      expect(entries.every(({ askedOn }) => /^\d{4}-\d{2}-\d{2}$/.test(askedOn))).toBe(true);
    });

    it('links each question, alone or in its series, to its page', () => {
      const links = entries.flatMap((each): readonly (Entry | Member)[] =>
        each.members.length > 0 ? each.members : [each],
      );
      for (const { number, href } of links) expect(href).toBe(`${site.root}${language}/${number}/`);
    });

    it('shows the questions of a series as one, with how many were asked and how many replied', () => {
      const { title, href, particulars, members } = entry('5-8900') ?? {};
      const titles = { fr: 'Recours aux médias sociaux', nl: 'Gebruik van sociale media' };
      expect(wordsOf(title)).toContain(language === 'fr' ? titles.fr : titles.nl);
      expect(particulars?.get(asker)).toBe('Martine Taelman (Open Vld)');
      expect(href).toBe(`${site.root}${section === 'fr/annees/' ? 'fr/series' : 'nl/reeksen'}/5-8900/`);
      expect(particulars?.get(minister)).toBe(
        language === 'fr' ? '19\u00A0membres du gouvernement' : '19\u00A0regeringsleden',
      );
      expect(particulars?.get(state)).toBe(
        language === 'fr' ? '2\u00A0réponses à 2\u00A0questions' : '2\u00A0antwoorden op 2\u00A0vragen',
      );
      expect(members?.map(({ number }) => number)).toStrictEqual(['5-8900', '5-8916']);
    });

    it('says of each question of a series its minister and its state', () => {
      const [first, second] = entry('5-8900')?.members ?? [];
      expect(first?.words).toMatch(language === 'fr' ? /premier ministre .*\b30\b/ : /eerste minister .*\b30\b/);
      const office = second?.item.querySelector('span');
      expect(wordsOf(office)).toContain("secrétaire d'État");
      expect(office && languageOf(office)).toBe('fr');
    });

    it('is led to from the year 2012-2013, with the number of its questions', () => {
      const row = [...site.page(section).document.querySelectorAll('.year-list li')].find((item) =>
        wordsOf(item).startsWith('2012-2013'),
      );
      const ofYear = followPager(site, `${site.root}${section}2012-2013/`).flatMap(entriesOf);
      const ofAll = ofYear.flatMap(numbersOf);
      expect(ofAll).toEqual(expect.arrayContaining(['5-8916', '5-8900']));
      expect(wordsOf(row)).toContain(String(ofAll.length));
    });
  });
});
