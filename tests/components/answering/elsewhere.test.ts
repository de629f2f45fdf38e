import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOffices } from '../../../src/components/search/answering/elsewhere/load-offices.ts';
import { createTranslations } from '../../../src/components/search/answering/elsewhere/load-translations.ts';
import { searchElsewhere } from '../../../src/components/search/answering/elsewhere/search-elsewhere.ts';
import { keysOf, translateQuery } from '../../../src/components/search/answering/elsewhere/translate-query.ts';
import { formatQuery } from '../../../src/query/format-query.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import type { Query } from '../../../src/query/query.ts';
import { alone, completeState } from './search-states.ts';

const keywords = new Map([
  ['mediassociaux', 'sociale media'],
  ['medias', 'media'],
  ['pont', 'brug'],
]);
const translate = (key: string) => keywords.get(key);
const translateOffice = (written: string) => (written === 'travaux' ? ['minister van Werken'] : undefined);
const translated = (query: string) =>
  translateQuery(parseQuery(query).query, translate, translateOffice).map((other) => formatQuery(other, 'nl'));

describe('a query in the other language', () => {
  it('is the same words, behind it with its keywords translated', () => {
    expect(translated('Fedasil')).toStrictEqual(['Fedasil']);
    expect(translated('Fedasil pont')).toStrictEqual(['Fedasil brug', 'Fedasil pont']);
  });

  it('has the longest keyword translated, words as words and a phrase as a phrase', () => {
    expect(translated('les médias sociaux')[0]).toBe('les sociale media');
    expect(translated('"Médias sociaux" pont')[0]).toBe('"sociale media" brug');
    expect(translated('sociaux médias')[0]).toBe('sociaux media');
  });

  it('has nothing translated that is excluded, nor over it', () => {
    expect(translated('médias -pont sociaux')).toStrictEqual(['media -pont sociaux', 'médias -pont sociaux']);
  });

  it('has its filters, themes translated', () => {
    expect(translated('Fedasil thème:pont année:2012')).toStrictEqual(['Fedasil thema:brug jaar:2012']);
    expect(translated('Fedasil thème:canal')).toStrictEqual([]);
  });

  it('has its offices translated, and is none where one cannot be', () => {
    expect(translated('Fedasil ministre:travaux')).toStrictEqual(['Fedasil minister:"minister van Werken"']);
    expect(translated('-ministre:travaux Fedasil')).toStrictEqual(['Fedasil -minister:"minister van Werken"']);
    expect(translated('Fedasil ministre:travaux,justice')).toStrictEqual([]);
    expect(translated('Fedasil -ministre:justice')).toStrictEqual([]);
  });

  it('asks for the translations of all that could be a keyword', () => {
    expect(new Set(keysOf(parseQuery('médias sociaux -pont "arc bleu" thème:"grand canal"').query))).toStrictEqual(
      new Set(['mediassociaux', 'medias', 'sociaux', 'arcbleu', 'grandcanal']),
    );
  });
});

describe('what is found in the other language', () => {
  const load = () => Promise.resolve(translate);
  const finding = (counts: Readonly<Record<string, number>>) =>
    async function* (query: Query) {
      await Promise.resolve();
      const count = counts[formatQuery(query, 'nl')] ?? 0;
      yield completeState('', [], { phase: 'searching', pages: 99 });
      yield completeState('', [alone('5-1')], { pages: count, isExact: count !== 2 });
    };

  it('is counted of the translated query, or else of the same words', async () => {
    const { query } = parseQuery('Fedasil pont');
    const found = async (counts: Readonly<Record<string, number>>) => {
      const elsewhere = await searchElsewhere(query, load, () => Promise.resolve(translateOffice), finding(counts));
      return elsewhere && { ...elsewhere, query: formatQuery(elsewhere.query, 'nl') };
    };
    expect(await found({ 'Fedasil brug': 3, 'Fedasil pont': 2 })).toStrictEqual({
      query: 'Fedasil brug',
      count: 3,
      isExact: true,
    });
    expect(await found({ 'Fedasil pont': 2 })).toStrictEqual({ query: 'Fedasil pont', count: 2, isExact: false });
    expect(await found({})).toBeUndefined();
  });
});

describe('the offices of a query', () => {
  const values = [
    'ministre des Travaux',
    'ministre de la Justice',
    'ministre de la Santé',
    'ministre',
    'ministre du Roi',
  ];
  const load = vi.fn(() => Promise.resolve({ values, questions: new Map() }));
  const loadPairs = vi.fn(() => Promise.resolve(new Map([['ministre des Travaux', 'minister van Werken']])));
  const officesOf = (query: string) => createOffices({ load }, loadPairs)(parseQuery(query).query);

  it('are those that what is written means', async () => {
    const translateIt = await officesOf('ministre:travaux');
    expect(translateIt('travaux')).toStrictEqual(['minister van Werken']);
    expect(translateIt('justice')).toBeUndefined();
    expect(translateIt('canaux')).toBeUndefined();
  });

  it('are not asked for where it names none', async () => {
    load.mockClear();
    loadPairs.mockClear();
    await officesOf('travaux parti:PS');
    expect([load.mock.calls, loadPairs.mock.calls]).toStrictEqual([[], []]);
  });
});

describe('the translations of keywords', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are loaded by letter, each file once, and once more when it did not come', async () => {
    let isLost = true;
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      if (address.endsWith('/x.json')) return Promise.resolve(Response.json([]));
      if (isLost) return Promise.reject(new TypeError('lost'));
      return Promise.resolve(Response.json([['pont', 'brug']]));
    });
    const load = createTranslations('/fr/recherche/nl/theme/');
    expect((await load(['pont', 'xyz']))('pont')).toBeUndefined();
    isLost = false;
    const known = await load(['pont', 'pomme', 'xyz']);
    expect([known('pont'), known('pomme'), known('xyz'), known('autre')]).toStrictEqual([
      'brug',
      undefined,
      undefined,
      undefined,
    ]);
    await load(['pont', 'xyz']);
    expect(asked).toStrictEqual(['p', 'x', 'p'].map((letter) => `/fr/recherche/nl/theme/${letter}.json`));
  });
});
