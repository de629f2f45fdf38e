import type { Author } from '../../domain/author.ts';
import type { ChronologyEvent } from '../../domain/chronology.ts';
import { locales, type Localized } from '../../domain/locale.ts';
import type { Relation } from '../../domain/relation.ts';
import { comparable } from './comparable.ts';
import type { Union } from './unite.ts';

/** Authors are the same by name; a party is kept wherever one is printed. */
export const authorUnion: Union<Author> = {
  keyOf: ({ name }) => comparable(name),
  merge: (trusted, other) => ({ ...trusted, party: trusted.party ?? other.party }),
  differenceOf: (trusted, other) => difference(trusted.party, other.party),
  indexFor: (items) => items.length,
};

/** Events are the same by kind and day; those of no known kind by their label, too, where both have it in one language. */
export const eventUnion: Union<ChronologyEvent> = {
  keyOf: ({ kind, on }) => `${kind} ${on}`,
  merge: (trusted, other) =>
    trusted.kind === 'other' && differIn(trusted.label, other.label)
      ? undefined
      : {
          kind: trusted.kind,
          on: trusted.on,
          ...(other.deadline === undefined ? {} : { deadline: other.deadline }),
          ...(trusted.deadline === undefined ? {} : { deadline: trusted.deadline }),
          label: { ...other.label, ...trusted.label },
        },
  differenceOf: (trusted, other) => difference(trusted.deadline, other.deadline),
  mayLack: (items, { on }) => items.every((item) => item.on <= on),
  indexFor: (items, { on }) => firstIndex(items, (item) => item.on > on),
};

/** Relations are the same by kind and target; those of no known kind as events are. */
export const relationUnion: Union<Relation> = {
  keyOf: ({ kind, target }) => `${kind} ${target.kind} ${target.number}`,
  merge: (trusted, other) =>
    trusted.kind === 'other' && differIn(trusted.label, other.label)
      ? undefined
      : { ...trusted, label: { ...other.label, ...trusted.label } },
  differenceOf: () => undefined,
  indexFor: (items) => items.length,
};

/** The index of the first item that comes after an added one; the length when none does. */
export function firstIndex<T>(items: readonly T[], isAfter: (item: T) => boolean): number {
  const index = items.findIndex(isAfter);
  return index < 0 ? items.length : index;
}

function difference(
  trusted: string | null | undefined,
  other: string | null | undefined,
): readonly [string, string] | undefined {
  const isSame = trusted == null || other == null || comparable(trusted) === comparable(other);
  return isSame ? undefined : [trusted, other];
}

/**
 * Whether two labels differ in a language that both have. A bilingual print may have the Dutch label in both columns, and
 * then says nothing of the French one.
 */
function differIn(a: Localized<string>, b: Localized<string>): boolean {
  if ([a, b].some(({ fr, nl }) => fr !== undefined && fr === nl)) return false;
  return locales.some((locale) => difference(a[locale], b[locale]) !== undefined);
}
