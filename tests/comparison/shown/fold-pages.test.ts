import { describe, expect, it } from 'vitest';
import { divideFolds, foldsByPage } from '../../../src/comparison/shown/fold-pages.ts';
import { showInOne } from '../../../src/comparison/shown/show-in-one.ts';
import type { ShownFold, ShownSeries } from '../../../src/comparison/shown/shown-series.ts';
import { compareSeries } from '../../../src/comparison/compare-series.ts';
import { toMember, toSeriesOf } from '../arbitrary-members.ts';
import { inventedMembers, inventedSeries } from '../invented-series.ts';
import { describeFold, inBoth } from './shown-of.ts';

/** Words of their own, of as many characters as are wanted. */
const wordsOf = (seed: string, characters: number): string =>
  Array.from({ length: characters }, (_, index) => `${seed}${index}`)
    .join(' ')
    .slice(0, characters);
const inFrench = (...replies: readonly (readonly string[])[]) => {
  const members = replies.map((texts, index) =>
    toMember(`6-${index + 1}`, { text: {}, answers: texts.map((text) => ({ fr: [text] })) }),
  );
  return foldsOf(showInOne(compareSeries(toSeriesOf(members), members, 'fr')));
};
const foldsOf = ({ general }: ShownSeries): readonly ShownFold[] => general.folds;
const pagesOf = (folds: readonly ShownFold[], most: number): string[][] =>
  foldsByPage(folds, divideFolds(folds, most)).map((page) => page.map(describeFold));

describe('the pages of a section', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((seed) => [wordsOf(seed, 400)]);
  const four = inFrench(a ?? [], b ?? [], c ?? [], d ?? []);

  it('are one while it has room for all replies', () => {
    expect(divideFolds(four, 1600)).toStrictEqual([]);
    expect(foldsByPage(four, [])).toStrictEqual([four]);
    expect([divideFolds([], 1), foldsByPage([], [])]).toStrictEqual([[], [[]]]);
  });

  it('have as many replies as they have room for, in their order', () => {
    expect(divideFolds(four, 1599)).toStrictEqual([{ member: '6-4', ordinal: 1 }]);
    expect(pagesOf(four, 800)).toStrictEqual([
      ['m-6-1-r(fr)', 'm-6-2-r(fr)'],
      ['m-6-3-r(fr)', 'm-6-4-r(fr)'],
    ]);
  });

  it('have to themselves what is longer than any', () => {
    const folds = inFrench(a ?? [], [wordsOf('z', 3000)], c ?? [], d ?? []);
    expect(pagesOf(folds, 1000)).toStrictEqual([['m-6-1-r(fr)'], ['m-6-2-r(fr)'], ['m-6-3-r(fr)', 'm-6-4-r(fr)']]);
    expect(pagesOf(inFrench([wordsOf('z', 3000)], c ?? []), 1000)).toStrictEqual([['m-6-1-r(fr)'], ['m-6-2-r(fr)']]);
  });

  it('part the replies of one member where it has too many', () => {
    const folds = inFrench([...(a ?? []), ...(b ?? []), ...(c ?? [])], d ?? []);
    expect(divideFolds(folds, 900)).toStrictEqual([{ member: '6-1', ordinal: 3 }]);
    expect(pagesOf(folds, 900)).toStrictEqual([
      ['m-6-1-r(fr)', 'm-6-1-r2(fr)'],
      ['m-6-1-r3(fr)', 'm-6-2-r(fr)'],
    ]);
  });

  it('count words that several gave once, which stand with the lowest-numbered of them', () => {
    expect(divideFolds(inFrench(a ?? [], a ?? [], a ?? [], d ?? []), 800)).toStrictEqual([]);
    expect(pagesOf(inFrench(a ?? [], b ?? [], c ?? [], a ?? []), 800)).toStrictEqual([
      ['m-6-1-r(fr) m-6-4-r(fr)', 'm-6-2-r(fr)'],
      ['m-6-3-r(fr)'],
    ]);
  });

  it('count what differs in nearly the same words, with those around it', () => {
    const near = (a ?? []).map((text) => text.replace('a20 ', 'autrement '));
    const folds = inFrench(a ?? [], near, b ?? []);
    expect(folds).toHaveLength(2);
    expect(divideFolds(folds, 800)).toStrictEqual([{ member: '6-3', ordinal: 1 }]);
  });

  it('count in each language what is not the same in it', () => {
    const texts = (['a', 'autrement'] as const).map((word) => ({
      fr: [wordsOf('a', 400)],
      nl: [wordsOf('b', 400).replace('b20 ', `${word} `)],
    }));
    const members = texts.map((text, index) => toMember(`6-${index + 1}`, { text: {}, answers: [text] }));
    const other = toMember('6-3', { text: {}, answers: [{ fr: [wordsOf('c', 200)] }] });
    const folds = foldsOf(inBoth(toSeriesOf([...members, other]), [...members, other]));
    expect(folds.map(describeFold)).toStrictEqual(['m-6-1-r ~nl m-6-2-r', 'm-6-3-r(fr)']);
    expect([1300, 1500].map((most) => divideFolds(folds, most).length)).toStrictEqual([1, 0]);
  });

  it('are among the same members in each language, and have every reply of it', () => {
    const both = inBoth(inventedSeries, inventedMembers);
    for (const locale of ['fr', 'nl'] as const) {
      const one = showInOne(compareSeries(inventedSeries, inventedMembers, locale));
      const starts = divideFolds(foldsOf(both), 300);
      const pages = foldsByPage(foldsOf(one), starts);
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.flat().map(describeFold)).toStrictEqual(foldsOf(one).map(describeFold));
      const members = pages.map((page) => page.map((fold) => /m-(6-\d+)/.exec(describeFold(fold))?.[1]));
      const parted = starts.map(({ member }, index) => [members[index]?.at(-1), member, members[index + 1]?.[0]]);
      for (const [before, start, first] of parted)
        expect([before, start, first].toSorted()).toStrictEqual([before, start, first]);
    }
  });
});
