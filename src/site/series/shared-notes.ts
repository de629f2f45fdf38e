import type { WordingInBoth } from '../text/wording-in-both.ts';
import type { GiverView } from './giver-view.ts';

/** Who gave the same words, and what holds of them all. */
export interface SharedNotes {
  readonly givers: readonly GiverView[];
  /** What is to be known of every part, once. */
  readonly notes: readonly WordingInBoth[];
}

/** Takes the notes that all parts have from these, so that they are read once. */
export function shareNotes(givers: readonly GiverView[]): SharedNotes {
  const [first, ...others] = givers.flatMap(({ parts }) => parts);
  const notes = (first?.notes ?? []).filter((note) => others.every((part) => has(part.notes, note)));
  if (notes.length === 0) return { givers, notes };
  return {
    givers: givers.map((giver) => ({
      ...giver,
      parts: giver.parts.map((part) => ({ ...part, notes: part.notes.filter((note) => !has(notes, note)) })),
    })),
    notes,
  };
}

function has(notes: readonly WordingInBoth[], note: WordingInBoth): boolean {
  return notes.some((each) => textOf(each) === textOf(note));
}

function textOf(wording: WordingInBoth): string {
  return wording.map(({ text }) => text).join(' · ');
}
