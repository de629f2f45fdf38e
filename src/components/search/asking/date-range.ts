import type { Query } from '../../../query/query.ts';

/** The days between which questions were asked, each in a field of its own. */
export interface DateRange {
  show(query: Query): void;
}

/**
 * The filter of the days. A range whose last day comes first is read the other way round, as that of a query is.
 *
 * @param filter - holds the two fields
 * @param onChoose - told the range once a day is chosen, or taken away
 */
export function createDateRange(filter: HTMLElement, onChoose: (asked: Query['asked']) => void): DateRange | undefined {
  const from = filter.querySelector<HTMLInputElement>('[data-asked="from"]');
  const to = filter.querySelector<HTMLInputElement>('[data-asked="to"]');
  if (!from || !to) return undefined;
  for (const field of [from, to]) {
    field.addEventListener('change', () => {
      const [first, last] = [from.value || null, to.value || null];
      const isReversed = first !== null && last !== null && first > last;
      onChoose(isReversed ? { from: last, to: first } : { from: first, to: last });
    });
  }
  return {
    show: ({ asked }) => {
      from.value = asked.from ?? '';
      to.value = asked.to ?? '';
    },
  };
}
