import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../src/comparison/compare-series.ts';
import { statusKinds } from '../../src/domain/status.ts';
import { cellsOf, foldsOf, sectionOf } from './described.ts';
import { inventedMembers, inventedSeries } from './invented-series.ts';
import { replies, versions } from './invented-texts.ts';

const fr = compareSeries(inventedSeries, inventedMembers, 'fr');
const nl = compareSeries(inventedSeries, inventedMembers, 'nl');

/** The same in every cell of a member. */
const everywhere = (said: string): Record<string, string> =>
  Object.fromEntries(['1', '2', '2-a', '2-b', '3', '4'].map((path) => [path, said]));

describe('the rows of a comparison', () => {
  it('are those of every known number, in their order, by the sub-questions of the lowest that is held', () => {
    expect(fr.name).toBe('6-100');
    expect(fr.reference?.questionNumber).toBe('6-101');
    expect(fr.rows.map(({ questionNumber }) => questionNumber)).toStrictEqual(inventedSeries.members);
    expect(fr.subQuestions.map(({ id, parent }) => [id, parent])).toStrictEqual([
      ['q-1', undefined],
      ['q-2', undefined],
      ['q-2-a', '2'],
      ['q-2-b', '2'],
      ['q-3', undefined],
      ['q-4', undefined],
    ]);
  });

  it('lead to the point that answers each', () => {
    const points = { '1': 'r-1', '2': 'r-2', '2-a': 'r-2-a', '2-b': 'r-2-b', '3': 'r-3', '4': 'r-4' };
    const expected = Object.entries(points).map(([path, id]) => [path, `answered ${id}`]);
    expect(cellsOf(fr, '6-101')).toStrictEqual(Object.fromEntries(expected));
    expect(cellsOf(nl, '6-101')).toStrictEqual(Object.fromEntries(expected));
  });

  it('lead from every number of a joint point to it, also for what stands inside these', () => {
    const jointly = 'answered-jointly r-1@q-1';
    expect(cellsOf(fr, '6-102')).toStrictEqual({ ...everywhere(jointly), '4': 'answered r-4' });
  });

  it('lead to a reply that is not divided, which answers everything', () => {
    expect(cellsOf(fr, '6-103')).toStrictEqual(everywhere('whole r'));
  });

  it('lead to each service, those that count before those that do not', () => {
    expect(cellsOf(fr, '6-104')).toMatchObject({
      '1': 'answered r-s2-1 r-s3-1 whole:r-s1',
      '2': 'answered r-s2-2 r-s3-2 whole:r-s1',
      '2-a': 'answered-jointly r-s2-2 r-s3-2 whole:r-s1',
      '4': 'answered r-s2-4 whole:r-s1',
    });
  });

  it('say which replies refer elsewhere, and which are outside a competence', () => {
    expect(cellsOf(fr, '6-105')).toStrictEqual(everywhere('refers r'));
    expect(cellsOf(nl, '6-107')).toStrictEqual(everywhere('outside-competence r'));
  });

  it('put the answers of a version that leaves a sub-question out under what they answer', () => {
    expect(cellsOf(fr, '6-113')).toStrictEqual({
      '1': 'answered r-1',
      '2': 'asked-otherwise r',
      '2-a': 'asked-otherwise r',
      '2-b': 'asked-otherwise r',
      '3': 'answered r-2',
      '4': 'answered r-3',
    });
    expect(cellsOf(nl, '6-113')).toStrictEqual(cellsOf(fr, '6-113'));
  });

  it('say why nothing is said', () => {
    expect(cellsOf(fr, '6-115')).toStrictEqual(everywhere('no-reply q'));
    expect(cellsOf(fr, '6-119')).toStrictEqual(everywhere('reply-not-held r'));
    expect(cellsOf(fr, '6-100')).toStrictEqual(everywhere('not-held'));
  });

  it('leave a provisional reply out where another has come, and not where it is the only one', () => {
    expect(cellsOf(fr, '6-118')).toMatchObject({ '1': 'answered r2-1', '4': 'answered r2-4' });
    expect(cellsOf(fr, '6-121')).toStrictEqual(everywhere('whole r'));
  });

  it('have every status, with the deadline where it is known', () => {
    const statuses = fr.rows.flatMap(({ held }) => held?.status.kind ?? []);
    expect(new Set(statuses)).toStrictEqual(new Set(statusKinds));
    const late = fr.rows.find(({ questionNumber }) => questionNumber === '6-102')?.held;
    expect(late?.status).toStrictEqual({ kind: 'answered', on: '2014-03-16', days: 41, daysLate: 10 });
    expect(late?.deadline).toBe('2014-03-06');
  });
});

describe('the section of a sub-question', () => {
  it('has identical replies once with all who gave them, and nearly identical ones behind them', () => {
    expect(foldsOf(sectionOf(fr, 'q-1'))).toStrictEqual([
      'm-6-101-r-1 m-6-108-r-1 m-6-111-r-1 m-6-118-r2-1 ~ m-6-109-r-1',
      'm-6-102-r-1 m-6-112-r-1',
      'm-6-104-r-s2-1',
      'm-6-104-r-s3-1',
      'm-6-110-r-1',
      'm-6-113-r-1',
    ]);
    const differing = sectionOf(fr, 'q-1').folds[0]?.versions[1]?.comparison;
    expect(differing?.differsInFigure).toBe(true);
    expect(differing?.differsInNegation).toBe(false);
  });

  it('leads to joint points, which stand under the first of their numbers', () => {
    expect(sectionOf(fr, 'q-3').jointly.map(({ anchor }) => anchor)).toStrictEqual(['m-6-102-r-1', 'm-6-112-r-1']);
    expect(foldsOf(sectionOf(fr, 'q-3')).join(' ')).not.toContain('m-6-102-r-1');
  });

  it('has a point without the points in it that answer others', () => {
    const [fold] = sectionOf(fr, 'q-2').folds;
    expect(fold?.versions[0].givers[0].words).toStrictEqual([" L'entretien des rives est confié à la Régie."]);
  });

  it('never folds two languages: a text that is in one only stands in it', () => {
    const missing = sectionOf(fr, 'q-1').folds.flatMap((fold) => fold.versions[0].givers);
    expect(missing.find(({ anchor }) => anchor === 'm-6-110-r-1')?.locale).toBe('nl');
    expect(foldsOf(sectionOf(nl, 'q-1'))[0]).toBe('m-6-101-r-1 m-6-108-r-1 m-6-110-r-1 m-6-118-r2-1 ~ m-6-109-r-1');
  });
});

describe('what belongs to no sub-question', () => {
  it('is openings, undivided replies, and services that do not count', () => {
    expect(fr.general.id).toBe('r-general');
    expect(foldsOf(fr.general)).toStrictEqual([
      'm-6-101-r-p1 m-6-104-r-p1 m-6-108-r-p1 m-6-109-r-p1 m-6-111-r-p1 m-6-118-r2-p1',
      'm-6-103-r m-6-114-r',
      'm-6-104-r-s1',
      'm-6-105-r',
      'm-6-106-r',
      'm-6-107-r',
      'm-6-110-r-p1',
      'm-6-118-r m-6-121-r',
    ]);
  });

  it('names the members that a reply refers to, by number or by office', () => {
    const units = fr.general.folds.flatMap(({ versions: each }) => each.flatMap(({ givers }) => givers));
    const refersTo = units.flatMap(({ refersTo: members, questionNumber }) =>
      members.map((to) => [questionNumber, to]),
    );
    expect(refersTo).toStrictEqual([
      ['6-105', '6-101'],
      ['6-106', '6-101'],
      ['6-107', '6-101'],
    ]);
  });
});

describe('a series', () => {
  it('without a text that asks anything has everything under what belongs to no sub-question', () => {
    const [first, second] = inventedMembers.slice(0, 2).map((question) => ({ ...question, text: {} }));
    const comparison = compareSeries(inventedSeries, first && second ? [second, first] : [], 'fr');
    expect(comparison.reference).toBeUndefined();
    expect(foldsOf(comparison.general)).toStrictEqual(['m-6-101-r', 'm-6-102-r']);
  });

  it('of which the archive holds nothing has rows, and nothing else', () => {
    const comparison = compareSeries(inventedSeries, [], 'nl');
    expect(comparison.rows).toHaveLength(inventedSeries.members.length);
    expect([comparison.sections, comparison.general.folds]).toStrictEqual([[], []]);
  });

  it('takes its sub-questions from the next member where the lowest has no text', () => {
    const [first, ...others] = inventedMembers;
    const comparison = compareSeries(inventedSeries, first ? [{ ...first, text: {} }, ...others] : [], 'fr');
    expect(comparison.reference?.questionNumber).toBe('6-102');
    expect(cellsOf(comparison, '6-101')).toStrictEqual(everywhere('whole r'));
  });

  it('with texts in two languages compares them by their numbers, where these are the same', () => {
    const [first, second] = inventedMembers;
    if (!first || !second) throw new RangeError('Unexpected absence of members');
    const compare = (dutch: readonly string[]) =>
      compareSeries(
        inventedSeries,
        [
          { ...first, text: { fr: versions.usual.fr } },
          { ...second, text: { nl: dutch }, answers: [{ receivedOn: null, text: { nl: replies.joint.nl } }] },
        ],
        'fr',
      );
    expect(cellsOf(compare(versions.usual.nl), '6-102')['4']).toBe('answered r-4');
    expect(cellsOf(compare(versions.withoutCost.nl), '6-102')['4']).toBe('whole r');
  });

  it('is compared alike in whatever order its members come', () => {
    const again = compareSeries(inventedSeries, inventedMembers.toReversed(), 'fr');
    expect(again.sections.map(foldsOf)).toStrictEqual(fr.sections.map(foldsOf));
    expect(again.versions).toStrictEqual(fr.versions);
  });
});
