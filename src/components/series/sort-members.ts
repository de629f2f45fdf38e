import { announce } from '../question/announce.ts';

/**
 * Lets the rows of a series be sorted: by number, as they come, by the member of the government, or by the days to the
 * reply. The heads of these columns become buttons; what is not known stays behind. A head that was chosen already turns
 * the order round.
 */

type Order = (one: HTMLTableRowElement, other: HTMLTableRowElement) => number;

const table = document.querySelector<HTMLTableElement>('[data-series-grid]');
const body = table?.tBodies[0];
const byNumber = [...(body?.rows ?? [])];
const collator = new Intl.Collator(document.documentElement.lang);

const officeOf = (row: HTMLTableRowElement): string | undefined => {
  return row.classList.contains('absent') ? undefined : row.querySelector('.office')?.textContent.trim();
};
const daysOf = (row: HTMLTableRowElement): number | undefined => {
  return row.dataset['days'] === undefined ? undefined : Number(row.dataset['days']);
};

/** What each column is sorted by: `undefined` stays behind, in the order of the numbers. */
const keys: Readonly<Record<string, (row: HTMLTableRowElement) => string | number | undefined>> = {
  number: (row) => byNumber.indexOf(row),
  minister: officeOf,
  days: daysOf,
};

function orderBy(keyOf: (row: HTMLTableRowElement) => string | number | undefined, turn: 1 | -1): Order {
  return (one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)];
    if (left === undefined || right === undefined) {
      return (
        Number(left === undefined) - Number(right === undefined) || byNumber.indexOf(one) - byNumber.indexOf(other)
      );
    }
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return turn * order || byNumber.indexOf(one) - byNumber.indexOf(other);
  };
}

const heads = [...(table?.querySelectorAll<HTMLTableCellElement>('th[data-sorts]') ?? [])];

function sortBy(head: HTMLTableCellElement): void {
  const keyOf = keys[head.dataset['sorts'] ?? ''];
  if (!body || !keyOf) return;
  const turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  body.append(...byNumber.toSorted(orderBy(keyOf, turn)));
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
  announce(head.dataset['sorted'] ?? '');
}

for (const head of heads) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => sortBy(head));
}
