import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { formatDate } from '../../../i18n/format.ts';
import { emptyQuery, withChoice } from '../../../query/edit-query.ts';
import { labelOfValue } from '../../../query/format-value.ts';
import type { Query, QueryChoice } from '../../../query/query.ts';
import { isParliamentary } from '../../../query/years.ts';

/** A piece of a query that narrows what is found, and the query without it. */
export interface Chip {
  readonly label: string;
  readonly without: Query;
}

/** The pieces of a query that can be taken away one by one: its fields, its days, and the words that it excludes. */
export function toChips(query: Query, locale: Locale): Chip[] {
  const words = messages[locale].asking;
  const { terms, choices, asked } = query;
  const { from, to } = asked;
  return [
    ...terms.flatMap((term) => {
      const label = words.excludedTerm(term.text);
      return term.isExcluded ? { label, without: { ...query, terms: terms.filter((one) => one !== term) } } : [];
    }),
    ...choices.flatMap((choice) => toChoiceChips(query, choice, locale)),
    ...(from === null
      ? []
      : [{ label: words.askedFrom(formatDate(locale, from)), without: { ...query, asked: { from: null, to } } }]),
    ...(to === null
      ? []
      : [{ label: words.askedTo(formatDate(locale, to)), without: { ...query, asked: { from, to: null } } }]),
  ];
}

function toChoiceChips(query: Query, { field, values, isExcluded }: QueryChoice, locale: Locale): Chip[] {
  const words = messages[locale].asking;
  const chip = isExcluded ? words.excludedChip : words.chip;
  return values.map((value) => {
    const rest = values.filter((one) => one !== value);
    const isOfCalendar = field === 'year' && !isParliamentary(value);
    const name = isOfCalendar ? words.calendarYear : words.fields[field];
    const label = chip(name, labelOfValue(field, value, locale));
    return { label, without: withChoice(query, field, isExcluded, rest) };
  });
}

/** A query without all that {@link toChips} makes chips of. */
function withoutChips({ terms }: Query): Query {
  return { ...emptyQuery, terms: terms.filter(({ isExcluded }) => !isExcluded) };
}

/**
 * Shows chips as buttons. Once one is removed, the next one has the focus, else the one before, else what is given.
 *
 * @param list - emptied first
 * @param onRemove - told the query without the chip
 */
export function showChips(
  list: HTMLElement,
  query: Query,
  locale: Locale,
  { onRemove, elseFocus }: { readonly onRemove: (without: Query) => void; readonly elseFocus: HTMLElement },
): void {
  const { removeChip, removeAll } = messages[locale].asking;
  const chips = toChips(query, locale);
  const removeAt = (index: number, without: Query): void => {
    onRemove(without);
    const left = [...list.querySelectorAll('button')];
    (left[index] ?? left.at(-1) ?? elseFocus).focus();
  };
  const items = chips.map(({ label, without }, index) => {
    const said = document.createElement('span');
    said.className = 'visually-hidden';
    said.textContent = `, ${removeChip}`;
    return createItem([label, said], () => {
      removeAt(index, without);
    });
  });
  const all = createItem([removeAll], () => {
    removeAt(0, withoutChips(query));
  });
  all.className = 'all';
  list.replaceChildren(...items, ...(chips.length > 1 ? [all] : []));
  list.hidden = chips.length === 0;
}

function createItem(content: readonly (string | Node)[], onClick: () => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...content);
  button.addEventListener('click', onClick);
  item.append(button);
  return item;
}
