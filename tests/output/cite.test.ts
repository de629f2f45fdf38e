import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hostileText } from '../setup/invented-questions.ts';
import { allSites, inventedSite, plainSite, synthesizedSite } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { languageOf, wordsOf } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

const isQuestion = ({ file }: BuiltPage) => /^(?:(?:fr|nl)\/)?\d+-\d+\/index\.html$/.test(file);
const canonicalOf = ({ document }: BuiltPage) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const citationsOf = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('.cite dl > div')].map((entry) => ({
    name: wordsOf(entry.querySelector('dt')),
    text: entry.querySelector('pre')?.textContent ?? wordsOf(entry.querySelector('dd')),
    language: languageOf(entry.querySelector('dd') ?? entry),
  }));

const cslSchema = z.tuple([z.object({ number: z.string(), title: z.string(), URL: z.string() })]);

describe.each(allSites)('on $name', ({ site }) => {
  const pages = site.pages.filter(isQuestion);

  it('every page of a question says how to cite it, closed, out of the search, and nowhere else', () => {
    const faults = ({ document }: BuiltPage): string[] => {
      const [cite, ...others] = document.querySelectorAll('.cite');
      const isRight =
        others.length === 0 &&
        cite?.closest('[data-pagefind-body]') === null &&
        cite.querySelector('details')?.hasAttribute('open') === false;
      return isRight ? [] : ['not so'];
    };
    expect(pages).not.toHaveLength(0);
    expect(faultsOn(pages, faults)).toStrictEqual([]);
    const elsewhere = site.pages.filter((page) => !isQuestion(page) && page.document.querySelector('.cite'));
    expect(elsewhere).toStrictEqual([]);
  });

  it('the wordings are in both languages, the formats lead to the page', () => {
    const faults = (page: BuiltPage): unknown[] => {
      const [legal, running, otherLegal, otherRunning, bibtex, ris, csl, ...more] = citationsOf(page);
      const address = canonicalOf(page);
      const number = /\d+-\d+/.exec(page.file)?.[0] ?? '';
      const own = /^(fr|nl)\//.exec(page.file)?.[1] ?? legal?.language;
      const wordings = [legal, running, otherLegal, otherRunning];
      const parsed = cslSchema.parse(JSON.parse(csl?.text ?? ''))[0];
      return [
        more.length === 0,
        wordings.map((each) => each?.language).join() === (own === 'fr' ? 'fr,fr,nl,nl' : 'nl,nl,fr,fr'),
        wordings.every((each) => each?.text.includes(number) && /, https?:\S+$/.test(each.text)),
        legal?.text.endsWith(`, ${address}`),
        [bibtex, ris, csl].map((each) => each?.name).join() === 'BibTeX,RIS,CSL-JSON',
        bibtex?.text.includes(`\n  url = {${address}}\n}`),
        ris?.text.startsWith('TY  - RPRT\n') && ris.text.endsWith(`\nUR  - ${address}\nER  - `),
        parsed.URL === address && parsed.number === number,
      ].flatMap((isRight, index) => (isRight === true ? [] : [index]));
    };
    expect(faultsOn(pages, faults)).toStrictEqual([]);
  });

  it('what is printed is the first wording in each language of the page', () => {
    const faults = (page: BuiltPage): string[] => {
      const printed = [...page.document.querySelectorAll('.printed-citation')].map(wordsOf);
      const wordings = citationsOf(page).map(({ text }) => text);
      const expected = /^(?:fr|nl)\//.test(page.file) ? [wordings[0]] : [wordings[0], wordings[2]];
      return printed.join('\n') === expected.join('\n') ? [] : [`printed: ${printed.join(' | ')}`];
    };
    expect(faultsOn(pages, faults)).toStrictEqual([]);
  });
});

it('a real question is cited as Belgian lawyers do', () => {
  expect(citationsOf(plainSite.page('nl/5-8916/'))[0]?.text).toBe(
    'Vr. en Antw. Senaat 2012-13, Vr. nr.\u00A05-8916 van 30\u00A0april 2013 (M. TAELMAN), antwoord van 4\u00A0juni 2013, http://localhost:4321/nl/5-8916/',
  );
  expect(citationsOf(plainSite.page('fr/5-8916/'))[0]?.text).toBe(
    'Q.R., Sén., 2012-2013, question écrite n°\u00A05-8916 du 30\u00A0avril 2013 (Martine Taelman), réponse du 4\u00A0juin 2013, http://localhost:4321/fr/5-8916/',
  );
});

it('a text that looks like code stands in the citations as it is', () => {
  const csl = citationsOf(inventedSite.page('fr/6-901/')).at(-1)?.text ?? '';
  expect(cslSchema.parse(JSON.parse(csl))[0].title).toBe(hostileText);
});

it('every citation of an invented archive says that it is', () => {
  const faults = (page: BuiltPage): string[] =>
    citationsOf(page)
      .map(({ text }) => text)
      .filter((text) => !/\[(?:Archive inventée|Verzonnen archief)\] /.test(text));
  expect(faultsOn(synthesizedSite.pages.filter(isQuestion), faults)).toStrictEqual([]);
});
