import { describe, expect, it } from 'vitest';
import { formatFarPart } from '../../../src/bench/site/format-far-part.ts';
import { measuredArchive } from '../../setup/measured-archive.ts';

const once = (questions: number, cold: number) => {
  const { steps, copies, ...archive } = measuredArchive(questions, cold);
  return { ...archive, steps: steps.slice(0, 2), copies: copies.slice(0, 1) };
};
const context = { command: 'npm run bench:far', seed: 3, machine: ['machine: a quiet one'] };
const text = formatFarPart([once(10_000, 100), once(100_000, 1100)], context);
const rowsOf = (name: string): string[] => text.split('\n').filter((line) => line.startsWith(`| ${name} |`));

describe('the part of the record about a far larger archive', () => {
  it('says how it was measured, and with how many questions', () => {
    expect(text).toContain('- command: `npm run bench:far`, seed 3, each size built once\n- machine: a quiet one\n');
    expect(text).toContain('comes to its end with 100,000 questions');
  });

  it('has what its builds took, each figure by itself', () => {
    expect(rowsOf('100,000: from nothing')).toStrictEqual([
      '| 100,000: from nothing | 1,100.0 | 1,980.0 | 1,000 | 7,000 |',
    ]);
    expect(rowsOf('100,000: nothing changed')).toStrictEqual([
      '| 100,000: nothing changed | 2.0 | 3.6 | 1,000 | 2,000 |',
    ]);
    expect(rowsOf('Building the pages')).toStrictEqual(['| Building the pages | 770.0 | 1.4 |']);
  });

  it('has what a question costs beside one of the smaller archive', () => {
    expect(rowsOf('ratio')).toStrictEqual(['| ratio | measured once |']);
    expect(rowsOf('time a question, 100,000 to 10,000 questions')).toStrictEqual([
      '| time a question, 100,000 to 10,000 questions | 1.10 |',
    ]);
  });

  it('has the pages of each kind and the largest of both archives, without a cost that was not measured', () => {
    expect(rowsOf('sitemap')).toStrictEqual(['| sitemap | 1 | 10.0 | 10,000.0 | 10,000.0 | 1,000.0 |']);
  });

  it('needs an archive', () => {
    expect(() => formatFarPart([], context)).toThrow('Unexpected absence of archives');
  });
});
