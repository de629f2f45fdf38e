import { describe, expect, it } from 'vitest';
import { hostileText } from '../setup/invented-questions.ts';
import { allSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { spokenTexts, textRuns } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

/** The archive's words are as they were printed; file names and digests are no prose. */
const notOwn =
  '.para p, h1, .question-list a, .series-list a, :is(.state, .mentioners, dd) span[lang], .members span:not([class]), td span, .cite dd, .printed-citation, #themes, dd[lang], .office, .givers b, .service-name, .listed, .differing, code';

/** A name in a sentence of the site is written as it was printed: `Dirk D'wijckmans`. */
const apostropheInName = /(?<=\p{Lu}\p{Ll}+ D)'(?=\p{Ll})/gu;

/** What a page says in words of its own, in sight and in labels. */
function ownTexts({ document }: BuiltPage, language: string): string[] {
  const texts = [...textRuns(document.body, notOwn), ...spokenTexts(document)].map((marked) => ({
    ...marked,
    text: marked.text.replaceAll(apostropheInName, ''),
  }));
  return texts.filter((marked) => marked.language === language).map(({ text }) => text.replaceAll(hostileText, ''));
}

describe.each(allSites)('the site’s own words on $name', ({ site }) => {
  const faultsIn = (language: string, fault: RegExp) =>
    faultsOn(site.pages, (page) => ownTexts(page, language).filter((text) => fault.test(text)));

  it('have U+00A0 before French double punctuation', () => {
    expect(faultsIn('fr', /[^\u00A0][:;?!»](?=\s|$)|«(?!\u00A0)/)).toStrictEqual([]);
  });

  it('have no space before Dutch punctuation', () => {
    expect(faultsIn('nl', /[ \u00A0][:;?!]/)).toStrictEqual([]);
  });

  it('have typographic apostrophes', () => {
    expect([...faultsIn('fr', /'/), ...faultsIn('nl', /'/)]).toStrictEqual([]);
  });
});
