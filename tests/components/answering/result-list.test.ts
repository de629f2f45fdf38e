import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Match } from '../../../src/components/search/engine.ts';
import { createResultList } from '../../../src/components/search/answering/result-list.ts';

const match = (id: string, score: number, shard = '7-0-3999'): Match => {
  return { id, shard, questionNumber: '7-1', score, places: [] };
};
/** `new-1`, `new-2` …, each less good than the one before. */
const newer = (count: number): Match[] =>
  Array.from({ length: count }, (_, index) => match(`new-${index + 1}`, 100 - index));
const ids = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => `new-${index + from}`);
const best = match('best', 1000, '6-0-3999');
const worst = match('worst', 1, '6-0-3999');

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><ol></ol><p hidden><button></button></p>').document);
});

function setUp(isInUse = () => false) {
  const [list, more] = [document.querySelector('ol'), document.querySelector('p')];
  const button = document.querySelector('button');
  if (!list || !more || !button) throw new Error('Unexpected page');
  const made: string[] = [];
  const slow = Promise.withResolvers<HTMLElement>();
  const createItem = ({ id }: Match): Promise<HTMLElement> => {
    made.push(id);
    if (id === 'slow') return slow.promise;
    const item = document.createElement('li');
    item.textContent = id;
    return id === 'unreadable' ? Promise.reject(new Error('lost')) : Promise.resolve(item);
  };
  const results = createResultList({ list, more }, createItem, isInUse);
  return {
    results,
    list,
    more,
    button,
    made,
    arrive: slow.resolve,
    shown: () => Array.from(list.children, (item) => item.textContent),
  };
}

describe('the list of results', () => {
  it('has ten at first, and ten more each time they are asked for', async () => {
    const { results, more, button, shown } = setUp();
    await results.show(newer(23));
    expect(shown()).toStrictEqual(ids(10));
    expect(more.hidden).toBe(false);
    button.click();
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual(ids(23));
    });
    expect(more.hidden).toBe(true);
  });

  it('begins anew with another query, after an item that is no result', async () => {
    const { results, more, shown } = setUp();
    await results.show(newer(12));
    const notice = document.createElement('li');
    notice.textContent = 'notice';
    results.restart(notice);
    expect(shown()).toStrictEqual(['notice']);
    expect(more.hidden).toBe(true);
    await results.show([best]);
    expect(shown()).toStrictEqual(['notice', 'best']);
  });

  it('drops what was being read for a query that is no longer asked', async () => {
    const { results, shown, arrive } = setUp();
    const stale = results.show([match('slow', 1)]);
    results.restart();
    await results.show([best]);
    arrive(document.createElement('li'));
    await stale;
    expect(shown()).toStrictEqual(['best']);
  });

  it('leaves out a result that cannot be read, and says so', async () => {
    const { results, shown } = setUp();
    expect(await results.show([match('unreadable', 200), ...newer(2)])).toMatchObject({ hasGaps: true });
    expect(shown()).toStrictEqual(ids(2));
    results.restart();
    expect(await results.show(newer(2))).toMatchObject({ hasGaps: false });
  });
});

describe('results that come late', () => {
  it('are put among the others by how well they match, each made once', async () => {
    const { results, shown, made } = setUp();
    await results.show(newer(12));
    const standing = shown();
    expect(await results.show([best, ...newer(12), worst])).toStrictEqual({ isAppended: false, hasGaps: false });
    expect(shown()).toStrictEqual(['best', ...standing.slice(0, 9)]);
    expect(made).toStrictEqual([...ids(10), 'best']);
  });

  it('follow those that the reader is using', async () => {
    const { results, shown, button } = setUp(() => true);
    await results.show(newer(3));
    expect(await results.show([best, ...newer(3), worst])).toStrictEqual({ isAppended: true, hasGaps: false });
    expect(shown()).toStrictEqual([...ids(3), 'best', 'worst']);
    results.restart();
    await results.show(newer(12));
    await results.show([best, ...newer(12), worst]);
    expect(shown()).toStrictEqual(ids(10));
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual([...ids(10), 'best', ...ids(2, 11), 'worst']);
    });
  });

  it('follow where more were asked for, even while those are being read', async () => {
    const { results, shown, button } = setUp();
    await results.show(newer(12));
    button.click();
    await results.show([best, ...newer(12), worst]);
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual([...ids(12), 'best', 'worst']);
    });
  });
});
