import type { QueryFinding, QueryPlace } from './finding.ts';
import type { Query } from './query.ts';
import type { PlacedValue } from './read-piece.ts';
import { searchedParts } from './searched-parts.ts';

/**
 * Whether a query wants something: a word, a phrase, a field other than `part`, a date; and leaves a part of the texts in
 * which its words can stand.
 */
export function isSearchable(query: Query): boolean {
  return isWanting(query) && (query.terms.length === 0 || searchedParts(query).length > 0);
}

function isWanting({ terms, choices, asked }: Query): boolean {
  return (
    terms.some(({ isExcluded }) => !isExcluded) ||
    choices.some(({ field, isExcluded }) => field !== 'part' && !isExcluded) ||
    asked.from !== null ||
    asked.to !== null
  );
}

/**
 * What keeps a whole query from finding anything, though each piece of it is understood.
 *
 * @param written - where its terms and its values stand
 */
export function findUnsearchable(
  query: Query,
  { terms, values }: { readonly terms: readonly QueryPlace[]; readonly values: readonly PlacedValue[] },
): QueryFinding[] {
  const findings: QueryFinding[] = [];
  const parts = values.filter(({ field }) => field === 'part');
  const others = [...terms, ...values.filter(({ field }) => field !== 'part')];
  if (parts.length > 0 && terms.length === 0) findings.push({ ruleId: 'part-without-words', ...placeOf(parts) });
  if (others.length > 0 && !isWanting(query)) findings.push({ ruleId: 'only-exclusions', ...placeOf(others) });
  else if (terms.length > 0 && searchedParts(query).length === 0) {
    findings.push({ ruleId: 'no-part-left', ...placeOf(parts) });
  }
  return findings;
}

/** From the first of several places to the last. */
function placeOf(places: readonly QueryPlace[]): QueryPlace {
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}
