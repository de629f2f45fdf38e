import { describe, expect, it } from 'vitest';
import type { GiverView } from '../../../src/site/series/giver-view.ts';
import { shareNotes } from '../../../src/site/series/shared-notes.ts';
import type { WordingInBoth } from '../../../src/site/text/wording-in-both.ts';
import { said } from './materials-of.ts';

const words = (text: string): WordingInBoth => [{ text, lang: undefined }];

/** Someone who gave the same words, with the notes of each part. */
function giver(questionNumber: string, ...notes: readonly (readonly string[])[]): GiverView {
  return {
    questionNumber,
    office: words('ministre'),
    parts: notes.map((own, index) => ({
      anchor: `${questionNumber}-r-${index + 1}`,
      service: [],
      href: '/',
      place: words(questionNumber),
      notes: own.map(words),
      label: '',
    })),
  };
}

const notesOf = (givers: readonly GiverView[]): string[][] =>
  givers.flatMap(({ parts }) => parts.map(({ notes }) => notes.map(said)));

describe('the notes on those who gave the same words', () => {
  it('are taken from the parts where all have them', () => {
    const shared = shareNotes([giver('5-1', ['provisoire', 'ensemble']), giver('5-2', ['ensemble'], ['ensemble'])]);
    expect(shared.notes.map(said)).toStrictEqual(['ensemble']);
    expect(notesOf(shared.givers)).toStrictEqual([['provisoire'], [], []]);
  });

  it('stay with the parts where one has none', () => {
    const givers = [giver('5-1', ['provisoire']), giver('5-2', [])];
    expect(shareNotes(givers)).toStrictEqual({ givers, notes: [] });
  });
});
