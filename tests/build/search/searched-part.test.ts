import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { searchedPart } from '../../../src/build/search/searched-part.ts';

const page = (inside: string): string => `<!doctype html><html lang="fr"><body>${inside}</body></html>`;

describe('the part of a page that is searched', () => {
  it('is the elements that are marked, in their order, and nothing around them', () => {
    const head = '<header data-pagefind-body><h1>Ponts</h1></header>';
    const text = '<section data-pagefind-body id="q"><section><p>Combien ?</p></section><br></section>';
    expect(searchedPart(page(`<header>Menu</header>${head}<aside>Voir</aside>${text}<footer>Pied</footer>`))).toBe(
      `<html><body>${head}${text}</body></html>`,
    );
  });

  it('is not misled by what values of attributes hold', () => {
    const text = '<section class="text" data-pagefind-body><p title="</section> <section> id=">Non.</p></section>';
    const other = '<p title="<p data-pagefind-body>" aria-label=" data-pagefind-body ">Pied</p>';
    expect(searchedPart(page(`${other}${text}${other}`))).toBe(
      '<html><body><section data-pagefind-body><p>Non.</p></section></body></html>',
    );
  });

  it('has of an element what Pagefind reads: its id, and what it is told', () => {
    const text =
      '<div class="para" id="q-p1" lang="fr"><h2 class="title" data-pagefind-weight="5" hidden>Ponts</h2></div>' +
      '<p class="note" data-pagefind-ignore>Reçue</p><img data-pagefind-meta="image[src]" src="pont.png">';
    expect(searchedPart(page(`<div class="text" data-pagefind-body>${text}</div>`))).toBe(
      '<html><body><div data-pagefind-body>' +
        '<div id="q-p1"><h2 data-pagefind-weight="5">Ponts</h2></div>' +
        '<p data-pagefind-ignore>Reçue</p><img data-pagefind-meta="image[src]" src="pont.png">' +
        '</div></body></html>',
    );
  });

  it('has the texts of elements within a line without these, but where Pagefind is told something of one', () => {
    const text =
      '<p><span class="marker">1<sup>er</sup></span> <b>Voir <a class="place" href="/fr/5-1/">5-1</a></b>' +
      '<a href="#q-p1" aria-label="Lien"></a> <b data-pagefind-weight="10"><i>n<sup id="note">o</sup></i> 2</b></p>';
    expect(searchedPart(page(`<div data-pagefind-body>${text}</div>`))).toBe(
      '<html><body><div data-pagefind-body><p>1er Voir 5-1 ' +
        '<b data-pagefind-weight="10">n<sup id="note">o</sup> 2</b></p></div></body></html>',
    );
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

/** What Pagefind keeps of a page: its text, and where that has which id. */
async function readByPagefind(content: string): Promise<unknown> {
  const { index } = await createIndex({ forceLanguage: 'fr' });
  await index?.addHTMLFile({ url: '/fr/5-1/', content });
  const { files = [] } = (await index?.getFiles()) ?? {};
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'))?.content ?? Buffer.alloc(0);
  return JSON.parse(
    gunzipSync(fragment)
      .toString()
      .replace(/^pagefind_dcd/, ''),
  );
}

describe('what Pagefind reads of a page', () => {
  afterAll(close);

  it('is in the part that is searched as it is in the whole', async () => {
    const whole = page(
      '<nav>Menu</nav><header class="head" data-pagefind-body><p class="folio"><b data-pagefind-weight="10">5-1</b> ' +
        '<span data-pagefind-ignore>Question <i>écrite</i></span></p><h1 lang="fr" data-pagefind-meta="title">Les ' +
        '<span class="unbroken">ponts</span></h1><span hidden data-pagefind-filter="year[data-value]" data-value="2010">' +
        '</span></header><section class="text" data-pagefind-body><div class="plain"><h2 id="q">Question</h2>' +
        '<a class="place" href="#q" aria-label="Lien"></a></div><ul class="items"><li class="para" id="q-p1"><p>' +
        '<span class="marker">1<sup>er</sup></span> Pont<b>s</b> de <a href="/fr/5-2/">Liège</a></p><a class="place" ' +
        'href="#q-p1"></a></li></ul><p>Fin<br>ici</p><table><tr><td id="t">12</td><td>13</td></tr></table></section>',
    );
    const part = searchedPart(whole);
    expect(part.length).toBeLessThan(whole.length * 0.7);
    expect(await readByPagefind(part)).toStrictEqual(await readByPagefind(whole));
  });
});
