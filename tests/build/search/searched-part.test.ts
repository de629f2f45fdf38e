import { describe, expect, it } from 'vitest';
import { searchedPart } from '../../../src/build/search/searched-part.ts';

const page = (inside: string): string => `<!doctype html><html lang="fr"><body>${inside}</body></html>`;

describe('the part of a page that is searched', () => {
  it('is the elements that are marked, in their order, and nothing around them', () => {
    const head = '<header class="head" data-pagefind-body><h1>Ponts</h1></header>';
    const text = '<section data-pagefind-body id="q"><section><p>Combien ?</p></section><br></section>';
    expect(searchedPart(page(`<header>Menu</header>${head}<aside>Voir</aside>${text}<footer>Pied</footer>`))).toBe(
      `<html><body>${head}${text}</body></html>`,
    );
  });

  it('is not misled by what values of attributes hold', () => {
    const text = '<section class="text" data-pagefind-body><p data-service="</section> <section>">Non.</p></section>';
    const other = '<p title="<p data-pagefind-body>" aria-label=" data-pagefind-body ">Pied</p>';
    expect(searchedPart(page(`${other}${text}${other}`))).toBe(`<html><body>${text}</body></html>`);
  });

  it('has apostrophes and accents as the engine knows them, but in values of filters', () => {
    const filter = '<span data-pagefind-filter="minister[data-value]" data-value="ministre de l’Intérieur"></span>';
    const written =
      '<span data-pagefind-meta="authors[data-value]" data-value="Ann d’Ursel"></span><p id="q">l’e\u0301tat</p>';
    const searched = `<span data-pagefind-meta="authors[data-value]" data-value="Ann d'Ursel"></span><p id="q">l'état</p>`;
    expect(searchedPart(page(`<div data-pagefind-body>${filter}${written}</div>`))).toBe(
      `<html><body><div data-pagefind-body>${filter}${searched}</div></body></html>`,
    );
  });

  it('has to be there, and to be closed', () => {
    expect(() => searchedPart(page('<p>Pied</p>'))).toThrow('expected an element with data-pagefind-body');
    expect(() => searchedPart('<section data-pagefind-body><p>Pied</p>')).toThrow('expected </section>');
  });
});
