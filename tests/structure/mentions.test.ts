import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/structure/mentions.ts';
import { mentioning, mentioningNothing } from './cases/mentions.ts';

/** What is printed of each mention, and the number that it is. */
function mentionsIn(words: string): [printed: string, number: string][] {
  return findMentions(words).map(({ start, end, questionNumber }) => [words.slice(start, end), questionNumber]);
}

describe('the questions that words mention', () => {
  it.each(mentioning.map(([words, ...mentioned]) => ({ words, mentioned })))(
    'are found: $words',
    ({ words, mentioned }) => {
      const expected = mentioned.map((one) => (typeof one === 'string' ? [one, one] : one));
      expect(mentionsIn(words)).toStrictEqual(expected);
    },
  );

  it.each(mentioningNothing)('are none: %s', (words) => {
    expect(mentionsIn(words)).toStrictEqual([]);
  });

  it('are found where other words stand before and behind', () => {
    const [before, behind] = ['Les nuages passent. '.repeat(30), ' Il pleut.'.repeat(30)];
    for (const [words, ...mentioned] of mentioning) {
      expect(mentionsIn(`${before}${words}${behind}`), words).toHaveLength(mentioned.length);
    }
    for (const words of mentioningNothing) expect(mentionsIn(`${before}${words}${behind}`), words).toStrictEqual([]);
  });
});
