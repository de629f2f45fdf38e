import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createResultList, type Showing } from '../../../src/components/search/answering/result-list.ts';
import type { ResultGroup } from '../../../src/components/search/search-state.ts';
import { alone, inSeries } from './search-states.ts';

const numbers = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => `7-${index + from}`);
/** Questions alone, in the order of their numbers. */
const newer = (count: number): ResultGroup[] => numbers(count).map(alone);
const [best, worst] = [alone('6-1'), alone('6-2')];

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><ol></ol><p hidden><button></button></p>').document);
});

/** A list whose items show the number of the first question; `other` says what becomes of some of them. */
function setUp(isInUse = () => false, other: Readonly<Record<string, () => Promise<HTMLElement | undefined>>> = {}) {
  const [list, more] = [document.querySelector('ol'), document.querySelector('p')];
  const button = document.querySelector('button');
  if (!list || !more || !button) throw new Error('Unexpected page');
  const made: string[] = [];
  const createItem = ({ matches }: ResultGroup): Promise<HTMLElement | undefined> => {
    const number = matches[0]?.questionNumber ?? '';
    made.push(number);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.textContent = number;
    link.focus = () => focused.push(number);
    item.append(link);
    return other[number]?.() ?? Promise.resolve(item);
  };
  const focused: string[] = [];
  const showings: Showing[] = [];
  const results = createResultList({ list, more }, createItem, isInUse, (showing) => showings.push(showing));
  return {
    results,
    list,
    more,
    button,
    made,
    focused,
    showings,
    shown: () => Array.from(list.children, (item) => item.textContent),
  };
}

const none = () => Promise.resolve(undefined);
const lost = () => Promise.reject(new Error('lost'));

describe('the list of results', () => {
  it('has ten at first, and ten more each time they are asked for', async () => {
    const { results, more, button, shown } = setUp();
    await results.show(newer(23));
    expect(shown()).toStrictEqual(numbers(10));
    expect(more.hidden).toBe(false);
    button.click();
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual(numbers(23));
    });
    expect(more.hidden).toBe(true);
  });

  it('leads to the first of those that were asked for, and says that they are there', async () => {
    const { results, button, focused, showings } = setUp();
    await results.show(newer(12));
    expect(focused).toStrictEqual([]);
    button.click();
    await vi.waitFor(() => {
      expect(showings).toStrictEqual([
        { isAppended: false, hasGaps: false, dropped: 0, isEmpty: false, hasMore: false },
      ]);
    });
    expect(focused).toStrictEqual(['7-11']);
  });

  it('begins anew with another query, what was shown in sight until then', async () => {
    const { results, more, shown } = setUp();
    await results.show(newer(12));
    results.restart();
    expect(shown()).toStrictEqual(numbers(10));
    expect(more.hidden).toBe(true);
    await results.show([best]);
    expect(shown()).toStrictEqual(['6-1']);
    results.clear();
    expect(shown()).toStrictEqual([]);
  });

  it('drops what was being read for a query that is no longer asked', async () => {
    const { promise, resolve } = Promise.withResolvers<HTMLElement>();
    const { results, shown } = setUp(undefined, { '7-1': () => promise });
    const stale = results.show(newer(1));
    results.restart();
    await results.show([best]);
    resolve(document.createElement('li'));
    await stale;
    expect(shown()).toStrictEqual(['6-1']);
  });

  it('leaves out a result that cannot be read, and says so', async () => {
    const { results, shown } = setUp(undefined, { '6-1': lost });
    expect(await results.show([best, ...newer(2)])).toMatchObject({ hasGaps: true, dropped: 0 });
    expect(shown()).toStrictEqual(numbers(2));
    results.restart();
    expect(await results.show(newer(2))).toMatchObject({ hasGaps: false });
  });

  it('goes on to the next in the place of those that are none, and counts these', async () => {
    const { results, shown } = setUp(undefined, { '7-2': none, '7-12': none, '5-1': none });
    const groups = [inSeries('5-1', 9, '5-1', '5-2'), ...newer(20)];
    expect(await results.show(groups)).toStrictEqual({
      isAppended: false,
      hasGaps: false,
      dropped: 3,
      isEmpty: false,
      hasMore: true,
    });
    expect(shown()).toStrictEqual(['7-1', ...numbers(9, 3)]);
  });

  it('stops after forty that are none, until more are asked for', async () => {
    const fates = Object.fromEntries(numbers(60).map((number) => [number, none]));
    const { results, made, more, button, shown } = setUp(undefined, fates);
    expect(await results.show([...newer(60), best])).toMatchObject({ dropped: 40, isEmpty: true, hasMore: true });
    expect(made).toHaveLength(40);
    expect(more.hidden).toBe(false);
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual(['6-1']);
    });
  });
});

describe('results that come late', () => {
  it('are put among the others by their order, each made once', async () => {
    const { results, shown, made } = setUp();
    await results.show(newer(12));
    const standing = shown();
    expect(await results.show([best, ...newer(12), worst])).toMatchObject({ isAppended: false });
    expect(shown()).toStrictEqual(['6-1', ...standing.slice(0, 9)]);
    expect(made).toStrictEqual([...numbers(10), '6-1']);
  });

  it('follow those that the reader is using', async () => {
    const { results, shown, button } = setUp(() => true);
    await results.show(newer(3));
    expect(await results.show([best, ...newer(3), worst])).toMatchObject({ isAppended: true });
    expect(shown()).toStrictEqual([...numbers(3), '6-1', '6-2']);
    results.restart();
    await results.show(newer(12));
    await results.show([best, ...newer(12), worst]);
    expect(shown()).toStrictEqual(numbers(10));
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual([...numbers(10), '6-1', ...numbers(2, 11), '6-2']);
    });
  });

  it('stand where their order is when all that stands there comes before them', async () => {
    const { results, shown, button, showings } = setUp(() => true);
    await results.show(newer(3));
    expect(await results.show([...newer(3), best, worst])).toMatchObject({ isAppended: false });
    expect(shown()).toStrictEqual([...numbers(3), '6-1', '6-2']);
    expect(await results.show([...newer(3), best, worst])).toMatchObject({ isAppended: false });
    expect(await results.show([alone('5-1'), ...newer(3), best, worst, ...newer(12).slice(3)])).toMatchObject({
      isAppended: true,
    });
    button.click();
    await vi.waitFor(() => {
      expect(showings).toMatchObject([{ isAppended: true }]);
    });
  });

  it('follow where more were asked for, even while those are being read', async () => {
    const { results, shown, button } = setUp();
    await results.show(newer(12));
    button.click();
    await results.show([best, ...newer(12), worst]);
    button.click();
    await vi.waitFor(() => {
      expect(shown()).toStrictEqual([...numbers(12), '6-1', '6-2']);
    });
  });

  it('make the item of a series anew of which more members match', async () => {
    const { results, made } = setUp();
    await results.show([inSeries('5-1', 9, '5-2')]);
    await results.show([inSeries('5-1', 9, '5-2', '5-1')]);
    expect(made).toStrictEqual(['5-2', '5-2']);
  });
});
