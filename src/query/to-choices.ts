import { queryFields, type QueryChoice } from './query.ts';
import type { PlacedValue } from './read-piece.ts';
import { valueKey } from './value-key.ts';

/** The values of a query by their fields; of two writings of one value the first is kept. */
export function toChoices(values: readonly Pick<PlacedValue, 'field' | 'isExcluded' | 'value'>[]): QueryChoice[] {
  return queryFields.flatMap((field) =>
    [false, true].flatMap((isExcluded) => {
      const byKey = new Map<string, string>();
      for (const one of values) {
        if (one.field !== field || one.isExcluded !== isExcluded) continue;
        const key = valueKey(one.value);
        if (!byKey.has(key)) byKey.set(key, one.value);
      }
      return byKey.size > 0 ? { field, isExcluded, values: [...byKey.values()] } : [];
    }),
  );
}
