import { describe, expect, it } from 'vitest';
import { hostileText } from '../setup/invented-questions.ts';
import { inventedSite as site } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { paragraphsOf, wordsOf } from './page-text.ts';

const pages = [
  { path: 'fr/6-901/', day: '2\u00A0mai 2014', target: 'question écrite 6-1' },
  { path: 'nl/6-901/', day: '2\u00A0mei 2014', target: 'schriftelijke vraag 6-1' },
  { path: '6-901/', day: '2\u00A0mai 2014', target: 'question écrite 6-1' },
];

describe.each(pages)('a text that looks like code, on /$path,', ({ path, day, target }) => {
  const { document } = site.page(path);

  it('is shown as it is, in the question and in the reply', () => {
    for (const section of ['q', 'r']) {
      expect(paragraphsOf(document, section).map(({ text }) => text)).toStrictEqual([hostileText]);
    }
  });

  it('is shown as it is in title, minister, keyword, event and relation', () => {
    expect(document.querySelector('h1')?.textContent.trim()).toBe(hostileText);
    const particulars = [...document.querySelectorAll('.state span, .particulars li')].map(wordsOf);
    expect(particulars).toEqual(
      expect.arrayContaining([hostileText, `${day} · ${hostileText}`, `${hostileText} ${target}`]),
    );
    expect(wordsOf(document.querySelector('.state'))).toContain(`${hostileText} (${hostileText})`);
  });
});

describe('on the whole site', () => {
  it('such a text makes no element and no script', () => {
    expect(
      faultsOn(site.pages, ({ document }) => [
        ...document.querySelectorAll('img, script:not([src]):not([type="application/ld+json"])'),
      ]),
    ).toStrictEqual([]);
    expect(
      faultsOn(site.pages, ({ document }) => [
        ...document.querySelectorAll('.para p:not(.cross) :not(.marker), h1 a, dd a:not([href])'),
      ]),
    ).toStrictEqual([]);
  });

  it('such a title stands whole in lists, in the title and in the description of its page', () => {
    const list = [...site.page('fr/annees/2013-2014/').document.querySelectorAll('.question-list h2')].map(wordsOf);
    expect(list).toContain(hostileText);
    const { document } = site.page('fr/6-901/');
    expect(document.querySelector('title')?.textContent).toContain(`6-901 · ${hostileText}`);
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toContain(hostileText);
  });
});
