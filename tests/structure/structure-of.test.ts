import { expect, it } from 'vitest';
import { findStructure } from '../../src/structure/find-structure.ts';
import { structureOf } from '../../src/structure/structure-of.ts';

const text = ['1) Douze.', '2) Au nord.'];

it('the structure of a text is found once, and is what is found in it', () => {
  const structure = structureOf(text, 'reply');
  expect(structure).toStrictEqual(findStructure(text, 'reply'));
  expect(structureOf(text, 'reply')).toBe(structure);
});

it('the same words are a question or a reply, as they are asked for', () => {
  expect(structureOf(text, 'question').kind).toBe('question');
  expect(structureOf(text, 'reply').kind).toBe('reply');
});
