import { describe, expect, it } from 'vitest';
import { realSites } from './built-sites.ts';
import { languageOf, wordsOf } from './page-text.ts';
import { rawSeries, readRawQuestions } from './raw-question.ts';

const questions = readRawQuestions();
const held = new Set(questions.map(({ number }) => number));
const members = rawSeries(questions).find((series) => series.includes('5-8900')) ?? [];
const missing = members.filter((member) => !held.has(member));

/** The page of a question on the Senate's site. */
function senatePage(number: string, language: string): string {
  const [legislature, serial] = number.split('-');
  return `https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=${legislature}&NR=${serial}&LANG=${language}`;
}

const hrefsIn = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');

const seriesPages = [
  { path: 'fr/series/5-8900/', question: 'fr/', languages: ['fr'], absent: 'Pas dans cette archive' },
  { path: 'nl/reeksen/5-8900/', question: 'nl/', languages: ['nl'], absent: 'Niet in dit archief' },
  { path: 'series/5-8900/', question: '', languages: ['fr', 'nl'], absent: 'Pas dans cette archive' },
];

it('the series of the two real questions has nineteen members, two of them with a text', () => {
  expect(members).toHaveLength(19);
  expect(members.at(0)).toBe('5-8900');
  expect(members.at(-1)).toBe('5-8918');
  expect(members.filter((member) => held.has(member))).toEqual(expect.arrayContaining(['5-8900', '5-8916']));
});

describe.each(realSites)('on $name', ({ site }) => {
  describe.each(seriesPages)('/$path', ({ path, question, languages, absent }) => {
    const rows = [...site.page(path).document.querySelectorAll('.series-grid tbody tr')];
    const rowOf = (number: string) => rows.find((row) => wordsOf(row.querySelector('th')) === number);

    it('lists every member once, in order', () => {
      expect(rows.map((row) => wordsOf(row.querySelector('th')))).toStrictEqual(members);
    });

    it('links each member with a text to its page, with its minister and its state', () => {
      for (const number of members.filter((member) => held.has(member))) {
        expect(hrefsIn(rowOf(number)?.querySelector('th'))).toStrictEqual([`${site.root}${question}${number}/`]);
      }
      const ministers = wordsOf(rowOf('5-8900')?.querySelector('.office'));
      if (languages.includes('fr')) expect(ministers).toContain('premier ministre');
      if (languages.includes('nl')) expect(ministers).toContain('eerste minister');
      expect(wordsOf(rowOf('5-8916'))).toMatch(/\b35\b/);
    });

    it('says of each member without a text that it is not here, and links to its page on the Senate’s site', () => {
      for (const number of missing) {
        const row = rowOf(number);
        expect(hrefsIn(row)).toStrictEqual(languages.map((language) => senatePage(number, language)));
        expect(wordsOf(row)).toContain(absent);
        for (const link of row?.querySelectorAll('a') ?? []) expect(link.getAttribute('aria-label')).toContain(number);
      }
    });

    it('marks the offices that it shows in the other language', () => {
      const office = rowOf('5-8916')?.querySelector('.office');
      expect(wordsOf(office)).toContain("secrétaire d'État");
      expect(office && languageOf(office.querySelector('span') ?? office)).toBe('fr');
    });
  });

  describe.each([
    { path: 'fr/5-8916/', series: 'fr/series/5-8900/', question: 'fr/', language: 'fr' },
    { path: 'nl/5-8916/', series: 'nl/reeksen/5-8900/', question: 'nl/', language: 'nl' },
    { path: 'fr/5-8900/', series: 'fr/series/5-8900/', question: 'fr/', language: 'fr' },
    { path: 'nl/5-8900/', series: 'nl/reeksen/5-8900/', question: 'nl/', language: 'nl' },
    { path: '5-8916/', series: 'series/5-8900/', question: '', language: 'fr' },
    { path: '5-8900/', series: 'series/5-8900/', question: '', language: 'fr' },
  ])('/$path', ({ path, series, question, language }) => {
    const { document } = site.page(path);
    const navigation = [...document.querySelectorAll('nav.series-nav')].find((nav) => languageOf(nav) === language);

    it('links to its series and to its held siblings', () => {
      const hrefs = hrefsIn(navigation);
      expect(hrefs).toContain(site.root + series);
      for (const number of members.filter((member) => held.has(member))) {
        expect(hrefs).toContain(`${site.root}${question}${number}/`);
      }
    });

    it('lists the siblings without a text with a link to the Senate’s site that names each', () => {
      const list = navigation?.querySelector('ol');
      expect([...(list?.querySelectorAll('a') ?? [])].map(wordsOf)).toStrictEqual(members);
      expect(list?.children).toHaveLength(members.length);
      const outward = [...(list?.querySelectorAll('a') ?? [])].filter((link) =>
        link.getAttribute('href')?.includes('senate.be'),
      );
      expect(outward.map((link) => link.getAttribute('href'))).toStrictEqual(
        missing.map((number) => senatePage(number, language)),
      );
      const where = language === 'fr' ? 'sur le site du Sénat' : 'op de site van de Senaat';
      expect(outward.map((link) => link.getAttribute('aria-label'))).toStrictEqual(
        missing.map((number) => `${number} ${where}`),
      );
    });

    it('says of each sibling its minister and its state', () => {
      const rows = [...(navigation?.querySelectorAll('ol > li') ?? [])].map(wordsOf);
      const [office, absent] =
        language === 'fr' ? ['premier ministre', 'Pas dans cette archive'] : ['eerste minister', 'Niet in dit archief'];
      expect(rows[0]).toMatch(new RegExp(`^5-8900 ${office} .*\\b30\u00A0`));
      expect(rows[1]).toBe(`5-8901 ${absent}`);
    });

    it('marks itself in the list and above it, where the list is folded', () => {
      const own = path.replace(/^(fr|nl)\//, '').replace('/', '');
      const marked = (list: string) =>
        [...(navigation?.querySelectorAll(`${list} [aria-current="page"]`) ?? [])].map(wordsOf);
      expect(navigation?.querySelector('details')?.hasAttribute('open')).toBe(false);
      expect([marked('details > ol'), marked('ul')]).toStrictEqual([[own], [own]]);
    });

    it('leads to the siblings beside it, by their ministers', () => {
      const [previous, next] = ['prev', 'next'].map((rel) => navigation?.querySelector(`a[rel="${rel}"]`));
      const [beside, other] = path.includes('5-8916') ? [previous, next] : [next, previous];
      expect(other).toBeNull();
      const number = path.includes('5-8916') ? '5-8900' : '5-8916';
      expect(wordsOf(beside)).toContain(number);
      expect(beside?.getAttribute('href')).toBe(`${site.root}${question}${number}/`);
      expect(wordsOf(beside?.closest('li'))).toMatch(/minist/);
    });
  });
});
