import { listedFields, type ListedField, type QueryField } from '../../../domain/query-field.ts';
import { valuesOf, type FieldValues, type Query } from '../../../query/query.ts';
import type { CountedValue } from '../../../site/search-values.ts';

/** What a field can be, as it was fetched. */
export interface FieldList {
  /** The most frequent first; the same object each time. */
  readonly values: readonly string[];
  /** How many questions of the archive have each. */
  readonly questions: ReadonlyMap<string, number>;
}

/** The lists of what fields can be, each fetched once, when it is needed. */
export interface FieldLists {
  /** What is known so far: the fields of few values, and the lists that have come. */
  known(): FieldValues;
  /** Rejects when the list does not come; it is asked for again the next time. */
  load(field: ListedField): Promise<FieldList>;
  /** {@link known} with the lists of all fields that a query names; `missing` are those that do not come. */
  loadFor(query: Query): Promise<{ readonly values: FieldValues; readonly missing: readonly ListedField[] }>;
}

/**
 * @param few - what the fields of few values can be
 * @param addressOf - where the list of a field is
 */
export function createFieldLists(few: FieldValues, addressOf: (field: ListedField) => string): FieldLists {
  const lists = new Map<ListedField, Promise<FieldList>>();
  const come: Partial<Record<QueryField, readonly string[]>> = { ...few };
  const fetchList = async (field: ListedField): Promise<FieldList> => {
    const answer = await fetch(addressOf(field));
    if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for the list of ${field}, expected the list`);
    const counted = readCounted(await answer.json());
    const list = { values: counted.map(([value]) => value), questions: new Map(counted) };
    come[field] = list.values;
    return list;
  };
  const load = (field: ListedField): Promise<FieldList> => {
    const list = lists.get(field) ?? fetchList(field);
    lists.set(field, list);
    list.catch(() => lists.delete(field));
    return list;
  };
  return {
    known: () => ({ ...come }),
    load,
    loadFor: async (query) => {
      const named = listedFields.filter((field) =>
        [false, true].some((isExcluded) => valuesOf(query, field, isExcluded).length > 0),
      );
      const outcomes = await Promise.allSettled(named.map(load));
      const missing = named.filter((_, index) => outcomes[index]?.status === 'rejected');
      return { values: { ...come }, missing };
    },
  };
}

/** @throws TypeError for what is no such list */
function readCounted(list: unknown): CountedValue[] {
  if (!Array.isArray(list) || !list.every(isCounted)) throw new TypeError('Unexpected list, expected counted values');
  return list;
}

function isCounted(pair: unknown): pair is CountedValue {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number';
}
