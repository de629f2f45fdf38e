import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSuccessions, isSuccession, keyOf, lifeOf } from '../../src/domain/life.ts';
import { relationKinds, type Relation, type RelationKind, type TargetKind } from '../../src/domain/relation.ts';

type Link = readonly [from: string, kind: RelationKind, to: string, toKind?: TargetKind];

const questionsOf = (links: readonly Link[]) =>
  links.map(([questionNumber, kind, number, toKind = 'written-question']) => ({
    questionNumber,
    relations: [{ kind, label: {}, target: { kind: toKind, number } } satisfies Relation],
  }));
const livesOf = (links: readonly Link[], ...numbers: string[]) => {
  const successions = findSuccessions(questionsOf(links));
  return numbers.map((number) => lifeOf(number, successions).map((target) => target.number));
};

describe('the life of a question', () => {
  it('is itself where nothing is known of others', () => {
    expect(livesOf([['5-1', 'also-asked-to', '5-2']], '5-1', '5-9')).toStrictEqual([['5-1'], ['5-9']]);
  });

  it('leads from the first asking to the last, for every one of them', () => {
    const links: Link[] = [
      ['4-9', 'resubmitted-as', '5-1'],
      ['6-1', 'resubmission-of', '5-1'],
      ['6-1', 'resubmitted-as', '7-3'],
    ];
    const life = ['4-9', '5-1', '6-1', '7-3'];
    expect(livesOf(links, ...life)).toStrictEqual([life, life, life, life]);
  });

  it('goes through questions that name none, when both neighbours name them', () => {
    const links: Link[] = [
      ['5-1', 'resubmitted-as', '6-1'],
      ['7-1', 'resubmission-of', '6-1'],
    ];
    expect(livesOf(links, '6-1')).toStrictEqual([['5-1', '6-1', '7-1']]);
  });

  it('goes through what a question was turned into, which is not the written question of the same number', () => {
    const successions = findSuccessions(
      questionsOf([
        ['5-1', 'requalified-as', '5-2', 'request-for-explanations'],
        ['5-3', 'requalification-of', '5-2', 'request-for-explanations'],
        ['5-2', 'resubmitted-as', '6-1'],
      ]),
    );
    expect(lifeOf('5-3', successions).map(keyOf)).toStrictEqual([
      'written-question  5-1',
      'request-for-explanations  5-2',
      'written-question  5-3',
    ]);
    expect(lifeOf('5-2', successions).map(({ number }) => number)).toStrictEqual(['5-2', '6-1']);
  });

  it('follows the nearest where a page names every asking', () => {
    const links: Link[] = [
      ['5-9', 'resubmitted-as', '7-1'],
      ['5-9', 'resubmitted-as', '6-5'],
      ['6-5', 'resubmitted-as', '7-1'],
      ['7-1', 'resubmission-of', '5-9'],
    ];
    expect(livesOf(links, '5-9', '7-1')).toStrictEqual([
      ['5-9', '6-5', '7-1'],
      ['5-9', '6-5', '7-1'],
    ]);
  });

  it('ends where it goes in a circle, and where a question names itself', () => {
    const circle: Link[] = [
      ['5-1', 'resubmitted-as', '5-2'],
      ['5-2', 'resubmitted-as', '5-3'],
      ['5-3', 'resubmitted-as', '5-1'],
      ['5-7', 'resubmitted-as', '5-7'],
    ];
    expect(livesOf(circle, '5-1', '5-7')).toStrictEqual([['5-2', '5-3', '5-1'], ['5-7']]);
  });

  it('has no more than a dozen steps either way', () => {
    const chain = Array.from({ length: 100 }, (_, index): Link => [
      `5-${index + 1}`,
      'resubmitted-as',
      `5-${index + 2}`,
    ]);
    expect(livesOf(chain, '5-50')[0]).toStrictEqual(Array.from({ length: 25 }, (_, index) => `5-${index + 38}`));
  });

  it('meets nothing twice, holds the question, and joins only what a relation joins, whatever the data', () => {
    const number = fc.integer({ min: 1, max: 8 }).map((serial) => `5-${serial}`);
    const link = fc.tuple(number, fc.constantFrom(...relationKinds), number);
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), number, (links, own) => {
        const [life = []] = livesOf(links, own);
        expect(life).toContain(own);
        expect(new Set(life).size).toBe(life.length);
        for (const [index, at] of life.slice(1).entries()) {
          const pair = [life[index], at];
          const isJoined = links.some(([from, kind, to]) => {
            return isSuccession({ kind }) && pair.includes(from) && pair.includes(to) && from !== to;
          });
          expect(isJoined).toBe(true);
        }
      }),
    );
  });
});
