import type { EngineFilters, FilterValue } from '../../query/engine-filters.ts';
import type { FilterValues } from './shard-meta.ts';

/**
 * The ordinals of the pages that filters let pass.
 *
 * @param count - how many pages there are
 * @param readFilter - the values of a filter; `undefined` where no page has any
 */
export async function passingPages(
  { all }: EngineFilters,
  count: number,
  readFilter: (name: string) => Promise<FilterValues | undefined>,
): Promise<number[]> {
  const pagesWith = async (values: readonly FilterValue[]): Promise<ReadonlySet<number>> => {
    const lists = values.map(async ({ filter, value }) => (await readFilter(filter))?.get(value) ?? []);
    return new Set((await Promise.all(lists)).flat());
  };
  const checks = await Promise.all(
    all.map(async ({ kind, values }) => {
      const pages = await pagesWith(values);
      return (page: number): boolean => pages.has(page) === (kind === 'any');
    }),
  );
  return Array.from({ length: count }, (_, page) => page).filter((page) => checks.every((check) => check(page)));
}
