import { describe, expect, it } from 'vitest';
import { realSites } from './built-sites.ts';
import { languageOf, paragraphsOf, wordsOf } from './page-text.ts';
import { readRawQuestions } from './raw-question.ts';

const officialDutchPage = 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=nl';

describe.each(realSites)('5-8916, of which $name has no Dutch text,', ({ site }) => {
  const dutch = site.page('nl/5-8916/').document;
  const both = site.page('5-8916/').document;
  const notice = dutch.querySelector('.notice');

  it('says so in Dutch on its Dutch page', () => {
    expect(wordsOf(notice)).toContain('De Nederlandse tekst van deze vraag zit niet in dit archief.');
    expect(notice && languageOf(notice)).toBe('nl');
  });

  it('links to its Dutch page on the Senate’s site, in Dutch', () => {
    const link = notice?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(officialDutchPage);
    expect(wordsOf(link)).toMatch(/Nederlandse pagina/);
  });

  it('shows the French text, marked as French', () => {
    const raw = readRawQuestions().find(({ number }) => number === '5-8916');
    const shown = [...paragraphsOf(dutch, 'q'), ...paragraphsOf(dutch, 'r')];
    expect(shown.map(({ text }) => text)).toStrictEqual([...(raw?.paragraphs ?? []), ...(raw?.replies.flat() ?? [])]);
    expect(new Set(shown.map(({ language }) => language))).toStrictEqual(new Set(['fr']));
  });

  it.each(['h1', '.state span', '#themes dd li'])('marks the French of %s too', (selector) => {
    const elements = [...dutch.querySelectorAll(selector)];
    expect(elements).not.toHaveLength(0);
    expect(new Set(elements.map(languageOf))).toStrictEqual(new Set(['fr']));
  });

  it('uses the ids of the text that it shows', () => {
    const idsOf = (document: Document) =>
      [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => /^[qr]\d*(-p\d+)?$/.test(id));
    const french = idsOf(site.page('fr/5-8916/').document);
    expect(french).toContain('r-p19');
    expect(idsOf(dutch)).toStrictEqual(french);
    expect(idsOf(both)).toStrictEqual(french);
  });

  it('says so on the bilingual page as well, without a Dutch text', () => {
    const notices = [...both.querySelectorAll('.notice')];
    expect(notices.map(languageOf)).toStrictEqual(['nl']);
    expect(notices[0]?.querySelector('a')?.getAttribute('href')).toBe(officialDutchPage);
    expect(both.querySelectorAll('.para [lang="nl"]')).toHaveLength(0);
  });

  it.each(['fr/5-8916/', 'fr/5-8900/', 'nl/5-8900/', '5-8900/'])(
    'leaves /%s, whose text is held, without a notice',
    (path) => {
      expect(site.page(path).document.querySelector('.notice')).toBeNull();
    },
  );
});
