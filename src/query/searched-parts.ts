import { queryParts, type QueryPart } from '../domain/query-field.ts';
import { valuesOf, type Query } from './query.ts';

/** The parts of a page that a query looks in: all of them unless it names some; none where it excludes what is left. */
export function searchedParts(query: Pick<Query, 'choices'>): readonly QueryPart[] {
  const wanted = valuesOf(query, 'part', false);
  const excluded = valuesOf(query, 'part', true);
  return queryParts.filter((part) => (wanted.length === 0 || wanted.includes(part)) && !excluded.includes(part));
}
