import type { Answer } from '../../domain/answer.ts';
import type { Author } from '../../domain/author.ts';
import type { ChronologyEvent } from '../../domain/chronology.ts';
import { locales, localize, type Localized } from '../../domain/locale.ts';
import type { Relation } from '../../domain/relation.ts';
import { comparable } from './comparable.ts';
import type { Union } from './unite.ts';

/** Authors are the same by name; a party is kept wherever one is printed. */
export const authorUnion: Union<Author> = {
  keyOf: ({ name }) => comparable(name),
  merge: (trusted, other) => ({ ...trusted, party: trusted.party ?? other.party }),
  indexFor: (items) => items.length,
};

/** Events are the same by kind and day; those of no known kind by their label, too, where both have it in one language. */
export const eventUnion: Union<ChronologyEvent> = {
  keyOf: ({ kind, on }) => `${kind} ${on}`,
  merge: (trusted, other) =>
    trusted.kind === 'other' && differIn(trusted.label, other.label)
      ? undefined
      : { ...other, ...trusted, label: { ...other.label, ...trusted.label } },
  indexFor: (items, { on }) => firstIndex(items, (item) => item.on > on),
};

/** Relations are the same by kind and target; those of no known kind as events are. */
export const relationUnion: Union<Relation> = {
  keyOf: ({ kind, target }) => `${kind} ${target.kind} ${target.number}`,
  merge: (trusted, other) =>
    trusted.kind === 'other' && differIn(trusted.label, other.label)
      ? undefined
      : { ...trusted, label: { ...other.label, ...trusted.label } },
  indexFor: (items) => items.length,
};

/** Answers are the same by day; their texts in one language are compared elsewhere. */
export const answerUnion: Union<Answer> = {
  keyOf: ({ receivedOn }) => String(receivedOn),
  merge: (trusted, other) => ({ ...other, ...trusted, text: { ...other.text, ...trusted.text } }),
  indexFor: (items, { receivedOn }) =>
    receivedOn === null ? items.length : firstIndex(items, (item) => item.receivedOn !== null && item.receivedOn > receivedOn),
};

function firstIndex<T>(items: readonly T[], isAfter: (item: T) => boolean): number {
  const index = items.findIndex(isAfter);
  return index < 0 ? items.length : index;
}

/** Whether two labels differ in a language that both have. */
function differIn(a: Localized<string>, b: Localized<string>): boolean {
  return locales.some((locale) => {
    const [left, right] = [a[locale], b[locale]];
    return left !== undefined && right !== undefined && comparable(left) !== comparable(right);
  });
}

/** A value by language from two: the trusted one where it has it. */
export function fill<T>(trusted: Localized<T>, other: Localized<T>): Localized<T> {
  return localize((locale) => trusted[locale] ?? other[locale]);
}
