import { describe, expect, it } from 'vitest';
import { lifeOfSeries, successionsOf } from '../../src/comparison/series/series-succession.ts';
import { findSuccessions } from '../../src/domain/life.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Relation, RelationKind } from '../../src/domain/relation.ts';
import { findSeries } from '../../src/domain/series.ts';

type Related = Pick<Question, 'questionNumber' | 'relations'>;

const relation = (kind: RelationKind, number: string): Relation => {
  return { kind, label: {}, target: { kind: 'written-question', number } };
};

/** A series, of which the first member names the others. */
const asked = (first: string, ...others: readonly string[]): Related => {
  return { questionNumber: first, relations: others.map((number) => relation('also-asked-to', number)) };
};
const again = (from: string, to: string): Related => ({
  questionNumber: from,
  relations: [relation('resubmitted-as', to)],
});
const from = (to: string, earlier: string): Related => {
  return { questionNumber: to, relations: [relation('resubmission-of', earlier)] };
};

/** What is known of a series by its name. */
function lookUp(name: string, ...questions: readonly Related[]) {
  const seriesByMember = findSeries(questions);
  const successions = findSuccessions(questions);
  const series = seriesByMember.get(name) ?? { name, members: [name] };
  const describeWay = (ways: ReturnType<typeof successionsOf>['later']): string[] =>
    ways.map(({ series: other, steps, isWhole }) => {
      const moves = steps.map((step) => `${step.from}>${step.to}`).join(' ');
      return `${other?.name ?? 'alone'} ${isWhole ? 'whole' : 'part'} ${moves}`;
    });
  const { earlier, later } = successionsOf(series, seriesByMember, successions);
  const life = lifeOfSeries(series, seriesByMember, successions);
  return { earlier: describeWay(earlier), later: describeWay(later), life: life.map((each) => each.name) };
}

describe('a series that was submitted again', () => {
  it('leads to the series that it became, and back, whichever page says so', () => {
    const questions = [asked('4-1', '4-2'), asked('5-1', '5-2'), again('4-1', '5-1'), from('5-2', '4-2')];
    expect(lookUp('4-1', ...questions)).toStrictEqual({
      earlier: [],
      later: ['5-1 whole 4-1>5-1 4-2>5-2'],
      life: ['4-1', '5-1'],
    });
    expect(lookUp('5-1', ...questions)).toStrictEqual({
      earlier: ['4-1 whole 4-1>5-1 4-2>5-2'],
      later: [],
      life: ['4-1', '5-1'],
    });
  });

  it('in part says so', () => {
    expect(lookUp('4-1', asked('4-1', '4-2', '4-3'), asked('5-1', '5-2'), again('4-1', '5-1')).later).toStrictEqual([
      '5-1 part 4-1>5-1',
    ]);
  });

  it('to several leads to each, and to what stands alone', () => {
    const questions = [
      asked('4-1', '4-2', '4-3', '4-4'),
      asked('5-1', '5-2'),
      asked('6-1', '6-2'),
      ...[again('4-3', '6-1'), again('4-1', '5-1'), again('4-4', '6-2'), again('4-2', '5-9')],
    ];
    expect(lookUp('4-1', ...questions).later).toStrictEqual([
      '5-1 part 4-1>5-1',
      '6-1 part 4-3>6-1 4-4>6-2',
      'alone part 4-2>5-9',
    ]);
  });

  it('again and again has a life, by the way of the most members', () => {
    const questions = [
      ...[asked('4-1', '4-2', '4-3'), asked('5-1', '5-2'), asked('6-1', '6-2'), asked('7-1', '7-2')],
      ...[again('4-1', '5-1'), again('4-2', '6-1'), again('4-3', '6-2'), again('6-1', '7-1')],
    ];
    expect(lookUp('4-1', ...questions).life).toStrictEqual(['4-1', '6-1', '7-1']);
    expect(lookUp('6-1', ...questions).life).toStrictEqual(['4-1', '6-1', '7-1']);
  });

  it('in a circle is met once', () => {
    const questions = [asked('4-1', '4-2'), asked('5-1', '5-2'), again('4-1', '5-1'), again('5-1', '4-1')];
    expect(lookUp('4-1', ...questions).life).toStrictEqual(['5-1', '4-1']);
  });

  it('is not its own successor', () => {
    expect(lookUp('4-1', asked('4-1', '4-2'), again('4-1', '4-2'))).toStrictEqual({
      earlier: [],
      later: [],
      life: ['4-1'],
    });
  });

  it('has none in what is no written question', () => {
    const oral: Related = {
      questionNumber: '4-1',
      relations: [{ kind: 'requalified-as', label: {}, target: { kind: 'oral-question', number: '5-1' } }],
    };
    expect(lookUp('4-1', asked('4-1', '4-2'), asked('5-1', '5-2'), oral).later).toStrictEqual([]);
  });
});
