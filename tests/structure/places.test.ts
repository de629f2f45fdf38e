import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/domain/text.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { addressOf, placesOf, publishedIdsOf } from '../../src/structure/places.ts';

/** The ids of the points and services of a reply, in reading order; a joint point's other ids behind its own. */
function idsOf(text: Text, sectionId = 'r'): string[] {
  const places = placesOf(findStructure(text, 'reply'), sectionId);
  return Array.from(places.values(), ({ id, otherIds }) => [id, ...otherIds].join(' '));
}

/** Every address that a link to a point of a reply can have, in reading order of the points. */
function addressesOf(text: Text): string[] {
  const structure = findStructure(text, 'reply');
  const places = placesOf(structure, 'r');
  return structure.blocks.flatMap((block) => (block.kind === 'point' ? [addressOf(block, places, 'r')] : []));
}

describe('the ids of points and services', () => {
  it('name points after their numbers, and points inside them after both', () => {
    expect(idsOf(['1) Un.', 'a) Deux.', 'b) Trois.', '2) Quatre.', 'a) Cinq.'])).toStrictEqual([
      ...['r-1', 'r-1-a', 'r-1-b'],
      ...['r-2', 'r-2-a'],
    ]);
  });

  it('are of the reply that they stand in', () => {
    expect(idsOf(['1. Un.', '2. Deux.'], 'r2')).toStrictEqual(['r2-1', 'r2-2']);
    expect(idsOf(['SPF Nuages', '1. Un.', '2. Deux.', 'SPF Brumes', 'Rien.'], 'r2')).toStrictEqual([
      ...['r2-s1', 'r2-s1-1', 'r2-s1-2'],
      'r2-s2',
    ]);
  });

  it('are as many for a joint point as it has numbers', () => {
    expect(idsOf(['1, 2 et 3. Un.', '4 – 5. Deux.'])).toStrictEqual(['r-1 r-2 r-3', 'r-4 r-5']);
    expect(idsOf(['1. a) et b) Un.', 'c) Deux.', '2. Trois.'])).toStrictEqual(['r-1', 'r-1-a r-1-b', 'r-1-c', 'r-2']);
  });

  it('are in lower case, for letters and roman numbers, too', () => {
    expect(idsOf(['A. Un.', 'B. Deux.'])).toStrictEqual(['r-a', 'r-b']);
    expect(idsOf(['I. Un.', 'II. Deux.'])).toStrictEqual(['r-i', 'r-ii']);
  });

  it('are those of the first point that has a number: the second has its paragraph’s', () => {
    const text = ['1. Un.', '2. Deux.', 'Ensuite :', '1. Trois.', '2. Quatre.', '3. Cinq.'];
    expect(addressesOf(text)).toStrictEqual(['r-1', 'r-2', 'r-p4', 'r-p5', 'r-3']);
  });

  it('leave a joint point those of its numbers that no point before it has', () => {
    expect(idsOf(['1. Un.', '2. Deux.', '2 et 3. Trois.', '4. Quatre.'])).toStrictEqual(['r-1', 'r-2', 'r-3', 'r-4']);
  });

  it('are missing inside a point that has none', () => {
    const text = ['1. Un.', '2. Deux.', '1. Trois.', 'a) Quatre.', 'b) Cinq.', '2. Six.'];
    expect(idsOf(text)).toStrictEqual(['r-1', 'r-2']);
  });

  it('do not meet those of services and paragraphs', () => {
    const letters = 'abcdefghijklmnopqrst'.split('').map((letter) => `${letter}) ${letter.toUpperCase()}.`);
    const ids = publishedIdsOf(findStructure(letters, 'reply'), 'r').map(({ id }) => id);
    expect(ids).toContain('r-p');
    expect(ids).toContain('r-p16');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the ids that are published', () => {
  it('are all of a text, each with the words that it begins with, in reading order', () => {
    const structure = findStructure(['Voici.', '1 et 2. Un.', 'Suite.', '3. a) Deux.', 'b) Trois.'], 'reply');
    expect(publishedIdsOf(structure, 'r')).toStrictEqual([
      { id: 'r-p1', paragraph: 1, words: 'Voici.' },
      { id: 'r-p2', paragraph: 2, words: '1 et 2. Un.' },
      { id: 'r-1', paragraph: 2, words: '1 et 2. Un.' },
      { id: 'r-2', paragraph: 2, words: '1 et 2. Un.' },
      { id: 'r-p3', paragraph: 3, words: 'Suite.' },
      { id: 'r-p4', paragraph: 4, words: '3. a) Deux.' },
      { id: 'r-3', paragraph: 4, words: '3. \na) Deux.' },
      { id: 'r-3-a', paragraph: 4, words: 'a) Deux.' },
      { id: 'r-p5', paragraph: 5, words: 'b) Trois.' },
      { id: 'r-3-b', paragraph: 5, words: 'b) Trois.' },
    ]);
  });

  it('mean the words below a mark that stands alone', () => {
    const structure = findStructure(['1.', 'Un.', 'Suite.', '2.', 'Deux.'], 'reply');
    const ofPoints = publishedIdsOf(structure, 'r').filter(({ id }) => !id.startsWith('r-p'));
    expect(ofPoints).toStrictEqual([
      { id: 'r-1', paragraph: 1, words: '1.\nUn.' },
      { id: 'r-2', paragraph: 4, words: '2.\nDeux.' },
    ]);
  });
});
