import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/site/series/opening-of.ts';
import type { BlockView, PassageView, PointView } from '../../../src/site/text/block-view.ts';

const passage = (text: string): PassageView => {
  return { kind: 'passage', paragraph: 1, id: null, marker: '', words: [{ text, href: null }], sign: null };
};
const point = (...blocks: BlockView[]): PointView => {
  return { kind: 'point', id: null, otherIds: [], answers: null, blocks, crossLinks: null };
};
const wordsOf = (blocks: readonly BlockView[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'passage') return [block.words.map(({ text }) => text).join('')];
    return block.kind === 'point' ? wordsOf(block.blocks) : [];
  });

describe('the opening of a text', () => {
  it('is all of a short one', () => {
    const blocks = [passage('Un.'), point(passage('Deux.'))];
    expect(openingOf(blocks)).toStrictEqual(blocks);
  });

  it('ends with the paragraph that is too long, at a whole word', () => {
    const long = `${'ponts '.repeat(110)}fin`;
    const [first, second, third] = wordsOf(openingOf([passage('Voici.'), passage(long), passage('Jamais.')]));
    expect(first).toBe('Voici.');
    expect(second).toMatch(/ponts\u00A0…$/);
    expect(second?.length).toBeLessThan(600);
    expect(third).toBeUndefined();
  });

  it('ends inside a point, too, and before a table', () => {
    expect(wordsOf(openingOf([point(passage('a'.repeat(600)), passage('Jamais.')), passage('Jamais.')]))).toHaveLength(
      1,
    );
    const table: BlockView = { kind: 'table', label: '', head: null, rows: [] };
    expect(openingOf([passage('Voici.'), table, passage('Jamais.')])).toStrictEqual([passage('Voici.')]);
  });
});
