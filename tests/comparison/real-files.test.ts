import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { compareSeries } from '../../src/comparison/compare-series.ts';
import { findSeries } from '../../src/domain/series.ts';
import { fromMarkdown } from '../../src/markdown/from-markdown.ts';
import { cellsOf, foldsOf, sectionOf } from './described.ts';

const read = (path: string): string => readFileSync(join(projectDirectory, 'content', 'questions', path), 'utf8');
const questions = [
  fromMarkdown({ fr: read('fr/5/8900.md'), nl: read('nl/5/8900.md') }),
  fromMarkdown({ fr: read('fr/5/8916.md') }),
];
const series = findSeries(questions).get('5-8916');

describe('the series of 5-8900', () => {
  const comparison = compareSeries(series ?? { name: '5-8900', members: [] }, questions, 'fr');

  it('has nineteen members, of which two are held, and four sub-questions', () => {
    expect(comparison.rows).toHaveLength(19);
    expect(comparison.rows.filter(({ held }) => held).map(({ questionNumber }) => questionNumber)).toStrictEqual([
      '5-8900',
      '5-8916',
    ]);
    expect(comparison.subQuestions.map(({ id }) => id)).toStrictEqual(['q-1', 'q-2', 'q-3', 'q-4']);
  });

  it('leads to the joint point of the one and to the services of the other', () => {
    expect(cellsOf(comparison, '5-8900')).toStrictEqual({
      '1': 'answered-jointly r-1@q-1',
      '2': 'answered-jointly r-1@q-1',
      '3': 'answered-jointly r-1@q-1',
      '4': 'answered r-4',
    });
    expect(cellsOf(comparison, '5-8916')).toStrictEqual({
      '1': 'answered r-s2-1 r-s4-1 r-s5-1 whole:r-s1 whole:r-s3',
      '2': 'answered r-s2-2 r-s4-2 r-s5-2 whole:r-s1 whole:r-s3',
      '3': 'answered r-s2-3 r-s4-3 r-s5-3 whole:r-s1 whole:r-s3',
      '4': 'answered r-s2-4 r-s4-4 whole:r-s1 whole:r-s3',
    });
  });

  it('says once what two services say of abuse', () => {
    expect(foldsOf(sectionOf(comparison, 'q-4'))).toStrictEqual(['m-5-8900-r-4', 'm-5-8916-r-s2-4 m-5-8916-r-s4-4']);
    expect(foldsOf(comparison.general)).toStrictEqual(['m-5-8916-r-p1', 'm-5-8916-r-s1', 'm-5-8916-r-s3']);
  });

  it('was sent in one version, in Dutch too, which only one of them has', () => {
    const dutch = compareSeries(series ?? { name: '5-8900', members: [] }, questions, 'nl');
    for (const { versions } of [comparison.versions, dutch.versions]) {
      expect(versions.map(({ members }) => members)).toStrictEqual([['5-8900', '5-8916']]);
    }
    expect(cellsOf(dutch, '5-8916')).toStrictEqual(cellsOf(comparison, '5-8916'));
    expect(dutch.rows.find(({ questionNumber }) => questionNumber === '5-8916')?.held?.member.asked?.locale).toBe('fr');
  });
});
