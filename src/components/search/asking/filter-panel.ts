import type { QueryField } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { withValue } from '../../../query/edit-query.ts';
import type { Query } from '../../../query/query.ts';
import type { FoundCounts } from '../choice-counts.ts';
import { findFilters, type AskingParts } from './asking-parts.ts';
import { createDateRange } from './date-range.ts';
import type { FieldLists } from './field-lists.ts';
import { createFilterList, type ChosenValue } from './filter-list.ts';

/** All filters together: they show what a query says, and change it. */
export interface FilterPanel {
  show(query: Query): void;
  /** The filters that are open now. */
  open(): readonly QueryField[];
  /** The values that stand in the list of a field. */
  shown(field: QueryField): readonly string[];
  /** Shows how many of the questions that are found have each value, as a query has it; takes that away without. */
  showCounts(field: QueryField, counts: FoundCounts | undefined): void;
}

/** What the panel is given, and tells. */
export interface FilterPanelOptions {
  readonly locale: Locale;
  readonly lists: FieldLists;
  /** A filter changes what is asked now. */
  readonly onChange: (edit: (query: Query) => Query) => void;
  readonly onOpen: (field: QueryField) => void;
}

/** Makes the panel; it is open from the start where it stands beside the results, and so is in nobody's way. */
export function createFilterPanel(
  parts: AskingParts,
  { locale, lists, onChange, onOpen }: FilterPanelOptions,
): FilterPanel {
  const filters = findFilters(parts).flatMap((filter) => {
    const onChoose = (chosen: ChosenValue, known: readonly string[]): void => {
      onChange((query) => withValue(query, chosen, known));
    };
    return createFilterList(filter, { locale, lists, onChoose, onOpen }) ?? [];
  });
  const dates = createDateRange(parts.filters, (asked) => {
    onChange((query) => ({ ...query, asked }));
  });
  parts.filters.open = matchMedia('(width >= 64rem)').matches;
  return {
    show: (query) => {
      for (const filter of filters) filter.show(query);
      dates?.show(query);
    },
    open: () => filters.filter((filter) => filter.isOpen()).map(({ field }) => field),
    shown: (field) => filters.find((filter) => filter.field === field)?.shown() ?? [],
    showCounts: (field, counts) => {
      filters.find((filter) => filter.field === field)?.showCounts(counts);
    },
  };
}
