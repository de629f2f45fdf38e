import type { QueryFinding } from './finding.ts';
import { findMeantValues } from './match-value.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { FieldValues } from './query.ts';

/**
 * The values of a query that nothing in the archive has, where it is known what it has.
 *
 * @param known - what each field can be; a field without a list is not checked, nor are years, which the archive may begin
 * or end within
 */
export function findUnmatched({ values }: Pick<ParsedQuery, 'values'>, known: FieldValues): QueryFinding[] {
  return values.flatMap(({ field, written, value, start, end }) => {
    const list = field === 'year' || field === 'part' ? undefined : known[field];
    if (!list || findMeantValues(value, list).length > 0) return [];
    return { ruleId: 'unmatched-value', field, written, value, start, end };
  });
}
