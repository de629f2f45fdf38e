import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { indexPages, type SearchedPage } from '../../../src/build/search/batch-index.ts';
import { joinIndexes } from '../../../src/build/search/join-indexes.ts';
import { readMadeIndex, type MadeIndex } from '../../../src/build/search/made-index.ts';

/** A page of a question: what is told of it by name, the values of a filter, and its text. */
function toPage(serial: number, told: Readonly<Record<string, string>>, themes: readonly string[], text: string) {
  const metas = Object.entries(told).map(
    ([name, value]) => `<span data-pagefind-meta="${name}[data-value]" data-value="${value}"></span>`,
  );
  const filters = themes.map((theme) => `<span data-pagefind-filter="theme[data-value]" data-value="${theme}"></span>`);
  const content = `<html><body><article data-pagefind-body>${metas.join('')}${filters.join('')}<p>${text}</p></article></body></html>`;
  return { url: `/fr/5-${serial}/`, content };
}

// Words in one page, in several of one batch, and of several; accents that differ; more pages than an array tells in its head.
const pages: SearchedPage[] = [
  toPage(1, { title: 'Canal fermé', number: '5-1' }, ['ponts'], 'Le canal ferme, le pont fermé aussi.'),
  toPage(2, { title: 'Écluse', number: '5-2' }, ['écluses', 'ponts'], 'Une écluse, des ecluses.'),
  toPage(3, { title: 'Quai' }, [], 'Le quai est fermé ; la ferme reste.'),
  toPage(4, { title: 'Canal', author: 'Aveline', number: '5-4' }, ['ponts'], 'Un canal.'),
  ...Array.from({ length: 30 }, (_, index) => toPage(index + 5, { title: 'Ponts' }, ['ponts'], `Le pont ${index}.`)),
  toPage(40, { title: 'Fermé' }, ['quais'], 'Fermé, fermée, ferme.'),
];

async function made(some: readonly SearchedPage[]): Promise<MadeIndex> {
  return readMadeIndex(await indexPages(some, 'fr'), 'fr');
}

/** The same, as it is compared: the order of filters and of their values changes from run to run. */
function toCompared({ pages: own, words, filters, fields }: MadeIndex) {
  return {
    pages: own.map(({ digest, words: count, file }) => [digest, count, Buffer.from(file).toString('hex')]),
    words: words.map(({ word, bytes }) => [word, bytes.toString('hex')]),
    filters: Array.from(filters, ([filter, values]) => [filter, [...values].sort()]).sort(),
    fields,
  };
}

describe('joined indexes', () => {
  afterAll(() => close());

  it.each([
    ['two', [0, 3]],
    ['three, of which one has not all fields', [0, 2, 3]],
    ['one a page', pages.keys().toArray()],
  ])('are what Pagefind makes of their pages together: %s', async (_, starts) => {
    const parts = starts.map((start, index) => pages.slice(start, starts[index + 1]));
    const joined = joinIndexes(await Promise.all(parts.map(made)));
    expect(toCompared(joined)).toStrictEqual(toCompared(await made(pages)));
    expect(joined.pages).toHaveLength(pages.length);
  });

  it('are one at least', () => {
    expect(() => joinIndexes([])).toThrow('expected one at least');
  });
});
