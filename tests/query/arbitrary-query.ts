import fc from 'fast-check';
import { queryParts } from '../../src/domain/query-field.ts';
import type { Query, QueryChoice, QueryTerm } from '../../src/query/query.ts';
import { queryStatuses } from '../../src/query/status-of-word.ts';
import { toChoices } from '../../src/query/to-choices.ts';

/** Objects as others are. */
const plain = { noNullPrototype: true } as const;

const letters = Array.from('aBcé5œ');
const signs = Array.from(`-'’.&/+:;,()!?°`);

/** What stands between spaces: it begins and ends with a letter or a digit. A colon in it would be that of a field. */
const word = fc
  .tuple(fc.constantFrom(...letters), fc.string({ unit: fc.constantFrom(...letters, ...signs), maxLength: 6 }))
  .map(([first, rest]) => `${first}${rest.replaceAll(':', '')}z`);

/** Anything with a word in it and without quotation marks, its spaces single. */
const words = fc
  .tuple(fc.string({ unit: fc.constantFrom(...letters, ...signs, ' '), maxLength: 12 }), word)
  .map((parts) => parts.join(' ').replace(/\s+/gu, ' ').trim());

const term: fc.Arbitrary<QueryTerm> = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), text: word, isExcluded: fc.boolean() }, plain),
  fc.record({ kind: fc.constant('phrase' as const), text: words, isExcluded: fc.boolean() }, plain),
);

const year = fc
  .integer({ min: 1990, max: 2030 })
  .chain((first) => fc.constantFrom(String(first), `${first}-${first + 1}`));

const valueOf = {
  minister: words,
  asker: words,
  party: words,
  theme: words,
  year,
  legislature: fc.integer({ min: 1, max: 99 }).map(String),
  status: fc.constantFrom(...queryStatuses),
  part: fc.constantFrom(...queryParts),
} satisfies Record<QueryChoice['field'], fc.Arbitrary<string>>;

const value = fc
  .constantFrom(...(Object.keys(valueOf) as QueryChoice['field'][]))
  .chain((field) => fc.record({ field: fc.constant(field), isExcluded: fc.boolean(), value: valueOf[field] }));

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

const asked = fc.tuple(fc.option(day), fc.option(day)).map(([from, to]): Query['asked'] => {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
});

/** A query with all that can be in one. */
export const arbitraryQuery: fc.Arbitrary<Query> = fc.record(
  {
    terms: fc.array(term, { maxLength: 4 }),
    choices: fc.array(value, { maxLength: 8 }).map(toChoices),
    asked,
  },
  plain,
);
