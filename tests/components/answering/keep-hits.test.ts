import { describe, expect, it, vi } from 'vitest';
import { parseHTML } from 'linkedom';
import { findMatchedWords } from '../../../src/components/search/answering/matched-places.ts';
import { joinHits, keepHits, toHits } from '../../../src/components/search/answering/keep-hits.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

/** What is marked on a page of which each word matches. */
const hitsFor = (query: string, content: string) => {
  const parsed = parseQuery(query).query;
  const locations = content.split(' ').map((_, index) => index);
  return toHits({ matches: findMatchedWords({ content, locations }, parsed) }, parsed);
};

describe('what is marked on the page reached', () => {
  it('is every form that the engine found, once', () => {
    expect(hitsFor('cheval', 'Cheval, chevaux cheval. L’œil')).toStrictEqual({
      words: ['cheval', 'chevaux', 'oeil'],
      phrases: [],
    });
  });

  it('is a phrase as a whole, and none of its words', () => {
    expect(hitsFor('"médias sociaux" citoyen -"en ligne"', 'médias sociaux citoyens')).toStrictEqual({
      words: ['citoyens'],
      phrases: ['médias sociaux'],
    });
    expect(hitsFor('e-mail', 'e-mail emails')).toStrictEqual({ words: ['emails'], phrases: ['e-mail'] });
    expect(hitsFor('"médias"', 'médias')).toStrictEqual({ words: ['medias'], phrases: [] });
  });
});

it('what is marked where replies are compared is what was found in any of them, once', () => {
  const one = { words: ['pont', 'ponts'], phrases: [] };
  expect(joinHits(undefined, one)).toBe(one);
  expect(joinHits(one, { words: ['ponts', 'rue'], phrases: ['grandcanal'] })).toStrictEqual({
    words: ['pont', 'ponts', 'rue'],
    phrases: ['grandcanal'],
  });
});

describe('a link to a page that was found', () => {
  const setUp = (isRefused = false) => {
    const page = parseHTML(
      '<!doctype html><ol><li><a href="/fr/5-1/#q"><b>1</b></a><a href="/fr/5-2/">2</a></li></ol>',
    );
    vi.stubGlobal('Element', page.Element);
    const list = page.document.querySelector<HTMLElement>('ol');
    if (!list) throw new Error('Unexpected page');
    for (const link of list.querySelectorAll('a')) {
      Object.defineProperty(link, 'pathname', { value: link.getAttribute('href')?.split('#')[0] });
    }
    const setItem = vi.fn();
    const storage = { setItem, getItem: () => null, removeItem: () => undefined, key: () => null, length: 0 };
    keepHits(
      list,
      () => {
        if (isRefused) throw new Error('refused');
        return storage;
      },
      (path) => (path === '/fr/5-1/' ? { words: ['pont'], phrases: [] } : undefined),
    );
    const send = (selector: string, type: string) =>
      list.querySelector(selector)?.dispatchEvent(new page.Event(type, { bubbles: true }));
    return { setItem, send };
  };

  it.each(['pointerdown', 'click'])('hands what was found there at a %s', (type) => {
    const { setItem, send } = setUp();
    send('b', type);
    expect(setItem.mock.calls).toStrictEqual([['hits:/fr/5-1/', '{"words":["pont"],"phrases":[]}']]);
    send('a:last-child', type);
    expect(setItem).toHaveBeenCalledTimes(1);
  });

  it('is followed all the same where nothing can be stored', () => {
    const { send } = setUp(true);
    expect(() => send('b', 'click')).not.toThrow();
  });
});
