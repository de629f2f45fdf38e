import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/domain/relation.ts';
import { findSeries } from '../../src/domain/series.ts';

const relation = (
  number: string,
  kind: Relation['kind'] = 'also-asked-to',
  target: Relation['target']['kind'] = 'written-question',
): Relation => ({
  kind,
  label: {},
  target: { kind: target, number },
});
const question = (questionNumber: string, ...relations: Relation[]) => ({ questionNumber, relations });

describe('a series', () => {
  it('holds what "also asked to" connects, in order, under its smallest number, members without a text included', () => {
    const series = findSeries([question('5-12', relation('5-9'), relation('5-100'))]);
    const expected = { name: '5-9', members: ['5-9', '5-12', '5-100'] };
    expect([...series.keys()].sort()).toStrictEqual(['5-100', '5-12', '5-9']);
    expect(series.get('5-100')).toStrictEqual(expected);
    expect(series.get('5-12')).toBe(series.get('5-9'));
  });

  it('is one where members name each other in part only', () => {
    const series = findSeries([
      question('5-1', relation('5-2')),
      question('5-3', relation('5-2')),
      question('5-4', relation('5-3')),
    ]);
    expect(series.get('5-1')?.members).toStrictEqual(['5-1', '5-2', '5-3', '5-4']);
  });

  it('is apart from others', () => {
    const series = findSeries([question('5-1', relation('5-2')), question('5-7', relation('5-8'))]);
    expect(series.get('5-1')?.members).toStrictEqual(['5-1', '5-2']);
    expect(series.get('5-8')?.members).toStrictEqual(['5-7', '5-8']);
  });

  it('is not made by other relations, by other kinds of document, or by a question’s own number', () => {
    const series = findSeries([
      question('5-1', relation('5-2', 'resubmitted-as'), relation('5-3', 'also-asked-to', 'request-for-explanations')),
      question('5-4', relation('5-4')),
    ]);
    expect(series.size).toBe(0);
  });

  it('is found however long the chain is', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => question(`5-${index + 1}`, relation(`5-${index + 2}`)));
    expect(findSeries(chain).get('5-20001')?.members).toHaveLength(20_001);
  });
});
