import { describe, expect, it } from 'vitest';
import { synthesizedSite } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { wordsOf } from './page-text.ts';

const pages = synthesizedSite.pages.filter(({ document }) => document.querySelector('.table'));

describe('the tables in the texts of a synthesized archive', () => {
  it('are there', () => {
    expect(pages.length).toBeGreaterThan(2);
  });

  it('scroll in a place of their own, which is reached by keyboard', () => {
    const unreached = '.table:not([tabindex="0"][role="group"][aria-label])';
    expect(faultsOn(pages, ({ document }) => [...document.querySelectorAll(unreached)])).toStrictEqual([]);
  });

  it('have heads that say of what they are', () => {
    const astray = ({ document }: (typeof pages)[number]) =>
      [...document.querySelectorAll('.table th')].filter(
        (head) => head.getAttribute('scope') !== (head.closest('thead') ? 'col' : 'row'),
      );
    expect(faultsOn(pages, astray)).toStrictEqual([]);
    const heads = pages.flatMap(({ document }) => [...document.querySelectorAll('.table :is(thead td, tbody th)')]);
    expect(heads.length).toBeGreaterThan(2);
  });

  it('have no column of link signs', () => {
    const signOnly = ({ document }: (typeof pages)[number]) =>
      [...document.querySelectorAll('.table :is(th, td):has(.place)')].filter((cell) => wordsOf(cell) === '');
    expect(faultsOn(pages, signOnly)).toStrictEqual([]);
  });
});
