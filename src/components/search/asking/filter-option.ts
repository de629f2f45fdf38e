import type { Locale } from '../../../domain/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { toPrintedApostrophes } from '../../../query/printed-apostrophes.ts';

/** A value of a filter, as a checkbox with its label and how many questions have it. */
export interface FilterOption {
  readonly item: HTMLElement;
  readonly input: HTMLInputElement;
  /**
   * Without a count nothing is said; with none of them, the value stays, and is dimmed.
   *
   * @param isAtMost - whether some of those that are counted may not be found in the end
   */
  showCount(count: number | undefined, locale: Locale, isAtMost: boolean): void;
}

/** Makes the option of a value whose label is itself, as it is printed. */
export function createFilterOption(value: string): FilterOption {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const name = document.createElement('span');
  const count = document.createElement('span');
  input.type = 'checkbox';
  input.value = value;
  name.textContent = toPrintedApostrophes(value);
  count.className = 'count';
  label.append(input, name, ' ', count);
  item.append(label);
  return toFilterOption(item, input, count);
}

/** Takes the options of a list that stand in the page, as {@link createFilterOption} makes them. */
export function readFilterOptions(list: HTMLElement): FilterOption[] {
  return [...list.querySelectorAll('li')].flatMap((item) => {
    const input = item.querySelector('input');
    const count = item.querySelector<HTMLElement>('.count');
    return input && count ? toFilterOption(item, input, count) : [];
  });
}

function toFilterOption(item: HTMLElement, input: HTMLInputElement, place: HTMLElement): FilterOption {
  return {
    item,
    input,
    showCount: (count, locale, isAtMost) => {
      const sign = isAtMost && count !== 0 ? '≤\u00A0' : '';
      place.textContent = count === undefined ? '' : sign + formatNumber(locale, count);
      item.classList.toggle('none', count === 0);
    },
  };
}
