import { describe, expect, it } from 'vitest';
import { toTextOutline } from '../../src/comparison/outline/text-outline.ts';
import { versions } from './invented-texts.ts';

describe('the outline of a question', () => {
  it('counts the characters of its texts in both languages', () => {
    const outline = toTextOutline({
      text: { fr: ['Où\u00A0?', 'Ici.'], nl: ['Waar?'] },
      answers: [{ receivedOn: null, text: { nl: ['Daar.'] } }],
    });
    expect(outline.characters).toBe(4 + 4 + 5 + 5);
  });

  it('has the sections of its sub-questions for a page of either language', () => {
    const ids = ['q-1', 'q-2', 'q-2-a', 'q-2-b', 'q-3', 'q-4'];
    expect(toTextOutline({ text: { nl: versions.usual.nl }, answers: [] }).sections).toStrictEqual({
      fr: ids,
      nl: ids,
    });
    expect(toTextOutline({ text: { fr: ['Bonjour.'] }, answers: [] }).sections).toStrictEqual({ fr: [], nl: [] });
    expect(toTextOutline({ text: {}, answers: [] }).sections).toStrictEqual({});
  });
});
