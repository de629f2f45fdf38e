import type { StatusKind } from './status.ts';

/** What the field of a query can be about. */
export type QueryField = 'minister' | 'asker' | 'party' | 'theme' | 'year' | 'legislature' | 'status' | 'part';

/** The fields whose values are as many as the archive has: names, parties, themes. */
export const listedFields = ['minister', 'asker', 'party', 'theme'] as const satisfies readonly QueryField[];
export type ListedField = (typeof listedFields)[number];

/** Those of which the values have words of their own in each language. */
export const translatedFields = ['minister', 'party', 'theme'] as const satisfies readonly ListedField[];
export type TranslatedField = (typeof translatedFields)[number];

/** The first and the last day of a range of dates. */
export const queryDateFields = ['from', 'to'] as const;
export type QueryDateField = (typeof queryDateFields)[number];

/** The kinds of text that can be searched apart. */
export const queryParts = ['question', 'reply'] as const;
export type QueryPart = (typeof queryParts)[number];

/** What can be asked for as a status; a reply without a date is called like any other. */
export type QueryStatus = Exclude<StatusKind, 'answered-undated'>;
