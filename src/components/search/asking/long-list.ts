import type { ListedField } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { findBegunValues } from '../../../query/match-value.ts';
import type { FieldLists } from './field-lists.ts';
import { createFilterOption, type FilterOption } from './filter-option.ts';

/** So many values are shown at first, and so many more each time. */
const step = 20;

/** The values of a filter as they stand in the page. */
export interface ValueList {
  /** All that the field can be; empty until it is known. */
  known(): readonly string[];
  /** Those that are shown. */
  shown(): readonly FilterOption[];
  /** How many questions of the archive have a value; `undefined` where that is not known. */
  questions(value: string): number | undefined;
  open(): Promise<void>;
}

/** The places of a long list in the page. */
interface LongListParts {
  readonly list: HTMLElement;
  readonly narrow: HTMLInputElement;
  readonly status: HTMLElement;
  readonly more: HTMLButtonElement;
}

/**
 * A list too long to stand in the page: it is fetched when it is opened, shows what is chosen and what is most frequent,
 * and is narrowed by what is written above it. It does not move while values are chosen.
 *
 * @param chosen - the values that are chosen now
 * @param onRender - called when other values are shown than before
 */
export function createLongList(
  filter: HTMLElement,
  options: {
    readonly field: ListedField;
    readonly lists: FieldLists;
    readonly locale: Locale;
    readonly chosen: (known: readonly string[]) => readonly string[];
    readonly onRender: () => void;
  },
): ValueList | undefined {
  const parts = findParts(filter);
  if (!parts) return undefined;
  const { list, narrow, status, more } = parts;
  const { field, lists, locale, chosen, onRender } = options;
  const words = messages[locale].asking;
  const made = new Map<string, FilterOption>();
  let known: readonly string[] = [];
  let questions: ReadonlyMap<string, number> = new Map();
  let shown: readonly FilterOption[] = [];
  let most = step;

  const optionOf = (value: string): FilterOption => {
    const option = made.get(value) ?? createFilterOption(value);
    made.set(value, option);
    return option;
  };
  const render = (): void => {
    const written = narrow.value.trim();
    const begun = written === '' ? chosenFirst(known, chosen(known)) : findBegunValues(written, known);
    shown = begun.slice(0, most).map(optionOf);
    list.replaceChildren(...shown.map(({ item }) => item));
    more.hidden = begun.length <= most;
    const count = begun.length === 0 ? words.listEmpty : words.listCount(shown.length, begun.length);
    status.textContent = written === '' ? '' : count;
    onRender();
  };
  const open = async (): Promise<void> => {
    status.textContent = known.length === 0 ? words.listLoading : '';
    try {
      ({ values: known, questions } = await lists.load(field));
      most = step;
      render();
    } catch {
      const retry = document.createElement('button');
      retry.type = 'button';
      retry.textContent = words.listRetry;
      retry.addEventListener('click', () => void open());
      status.replaceChildren(`${words.listUnavailable} `, retry);
    }
  };

  narrow.addEventListener('input', () => {
    most = step;
    render();
  });
  // Enter would send the query.
  narrow.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  more.addEventListener('click', () => {
    const before = shown.length;
    most += step;
    render();
    shown[before]?.input.focus();
  });
  return { known: () => known, shown: () => shown, questions: (value) => questions.get(value), open };
}

function findParts(filter: HTMLElement): LongListParts | undefined {
  const list = filter.querySelector<HTMLElement>('[data-list]');
  const narrow = filter.querySelector<HTMLInputElement>('[data-narrow]');
  const status = filter.querySelector<HTMLElement>('[data-list-status]');
  const more = filter.querySelector<HTMLButtonElement>('[data-list-more]');
  return list && narrow && status && more ? { list, narrow, status, more } : undefined;
}

function chosenFirst(known: readonly string[], chosen: readonly string[]): readonly string[] {
  return [...new Set([...chosen, ...known])];
}
