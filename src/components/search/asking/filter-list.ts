import { listedFields, type QueryField } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { chosenValues, emptyQuery } from '../../../query/edit-query.ts';
import { isSearchable } from '../../../query/find-unsearchable.ts';
import { queryFields, valuesOf, type Query } from '../../../query/query.ts';
import type { FoundCounts } from '../choice-counts.ts';
import type { FieldLists } from './field-lists.ts';
import { readFilterOptions } from './filter-option.ts';
import { createLongList, type ValueList } from './long-list.ts';

/** A value that the reader has chosen, or has chosen no more. */
export interface ChosenValue {
  readonly field: QueryField;
  readonly value: string;
  readonly isChosen: boolean;
}

/** A filter: what a field can be, to choose from. It shows what a query says of the field. */
export interface FilterList {
  readonly field: QueryField;
  isOpen(): boolean;
  show(query: Query): void;
  /** The values that stand in the list now. */
  shown(): readonly string[];
  /** Without counts, nothing is said of values while something is looked for. */
  showCounts(counts: FoundCounts | undefined): void;
}

/** What filters are given, and tell. */
export interface FilterListOptions {
  readonly locale: Locale;
  readonly lists: FieldLists;
  /** `known` is all that the field can be. */
  readonly onChoose: (chosen: ChosenValue, known: readonly string[]) => void;
  /** The list has been opened, or others of its values stand in it. */
  readonly onOpen: (field: QueryField) => void;
}

/** In milliseconds, after a key: what stands in a list that is being narrowed is soon others, and counting may cost files. */
const pauseBeforeCounting = 300;

/** Makes a filter of its element in the page; `undefined` for one that is no list, as that of the days. */
export function createFilterList(filter: HTMLDetailsElement, options: FilterListOptions): FilterList | undefined {
  const field = queryFields.find((one) => one === filter.dataset['filter']);
  const summary = filter.querySelector('summary');
  const list = filter.querySelector<HTMLElement>('[data-list]');
  if (!field || !summary || !list) return undefined;
  const { locale, lists, onChoose, onOpen } = options;
  const places = summary.appendChild(document.createElement('span'));
  places.className = 'count';
  let query = emptyQuery;
  let counts: FoundCounts | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const chosen = (known: readonly string[]): readonly string[] => chosenValues(query, field, known);
  /** Of what is found; of all the archive while nothing is looked for. */
  const countOf = (value: string): number | undefined => {
    if (counts) return counts.of(value);
    return isSearchable(query) ? undefined : values.questions(value);
  };
  const update = (): void => {
    const isChosen = new Set(chosen(values.known()));
    for (const option of values.shown()) {
      const { value } = option.input;
      option.input.checked = isChosen.has(value);
      option.showCount(countOf(value), locale, counts?.areAtMost === true);
    }
  };
  const onRender = (): void => {
    update();
    clearTimeout(waiting);
    if (filter.open) waiting = setTimeout(onOpen, pauseBeforeCounting, field);
  };
  const listed = listedFields.find((one) => one === field);
  const values: ValueList =
    (listed && createLongList(filter, { field: listed, lists, locale, chosen, onRender })) ?? readShortList(list);

  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    onChoose({ field, value: target.value, isChosen: target.checked }, values.known());
  });
  filter.addEventListener('toggle', () => {
    if (!filter.open) return;
    void values.open();
    onOpen(field);
  });
  return {
    field,
    isOpen: () => filter.open,
    show: (next) => {
      query = next;
      const said = [false, true].flatMap((isExcluded) => valuesOf(query, field, isExcluded));
      places.textContent = said.length > 0 ? ` ${formatNumber(locale, said.length)}` : '';
      update();
    },
    shown: () => values.shown().map(({ input }) => input.value),
    showCounts: (next) => {
      counts = next;
      update();
    },
  };
}

/** A list that stands in the page. */
function readShortList(list: HTMLElement): ValueList {
  const shown = readFilterOptions(list);
  const known = shown.map(({ input }) => input.value);
  const counted = shown.flatMap(({ input: { value, dataset } }): [string, number][] =>
    dataset['questions'] === undefined ? [] : [[value, Number(dataset['questions'])]],
  );
  const questions = new Map(counted);
  return {
    known: () => known,
    shown: () => shown,
    questions: (value) => questions.get(value),
    open: () => Promise.resolve(),
  };
}
