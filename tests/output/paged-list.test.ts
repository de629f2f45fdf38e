import { describe, expect, it } from 'vitest';
import { inventedQuestions } from '../setup/invented-questions.ts';
import { inventedSite as site } from './built-sites.ts';
import { wordsOf } from './page-text.ts';

const newestFirst = inventedQuestions
  .toSorted((a, b) => b.askedOn.localeCompare(a.askedOn))
  .map(({ questionNumber }) => questionNumber);

describe.each(['fr/annees/', 'nl/jaren/'])('the 52 questions of a year under /%s', (section) => {
  const first = site.page(`${section}2013-2014/`).document;
  const second = site.page(`${section}2013-2014/2/`).document;
  const numbersOf = (document: Document) => [...document.querySelectorAll('.question-list b')].map(wordsOf);
  const linkOf = (document: Document, relation: string) =>
    document.querySelector(`nav.pager a[rel="${relation}"]`)?.getAttribute('href') ?? null;

  it('stand on two pages of fifty, newest first', () => {
    expect(newestFirst).toHaveLength(52);
    expect(numbersOf(first)).toStrictEqual(newestFirst.slice(0, 50));
    expect(numbersOf(second)).toStrictEqual(newestFirst.slice(50));
  });

  it('lead from page to page', () => {
    expect([linkOf(first, 'prev'), linkOf(first, 'next')]).toStrictEqual([null, `/${section}2013-2014/2/`]);
    expect([linkOf(second, 'prev'), linkOf(second, 'next')]).toStrictEqual([`/${section}2013-2014/`, null]);
  });

  it('say which page it is, in a labelled navigation', () => {
    const pager = second.querySelector('nav.pager');
    expect(pager?.getAttribute('aria-label')).toMatch(/^Pag(?:es|ina’s)$/);
    expect(wordsOf(pager)).toMatch(/Pag(?:e 2 sur|ina 2 van) 2/);
  });
});

it('the home pages show the five newest and lead on to the year', () => {
  for (const [path, section] of [
    ['fr/', 'fr/annees/'],
    ['nl/', 'nl/jaren/'],
  ] as const) {
    const { document } = site.page(path);
    expect([...document.querySelectorAll('.question-list b')].map(wordsOf)).toStrictEqual(newestFirst.slice(0, 5));
    expect(document.querySelector(`a[href="/${section}2013-2014/"]`)).not.toBeNull();
  }
});
