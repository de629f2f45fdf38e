import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { describeFinding } from '../../../query/describe-finding.ts';
import type { QueryFinding } from '../../../query/finding.ts';
import type { MissingPart } from '../search-state.ts';

/**
 * What can be said of a query that is still being written: nothing of the piece in which the caret is, as its end may be
 * yet to come.
 */
export function findSettled(findings: readonly QueryFinding[], caret: number): QueryFinding[] {
  return findings.filter(({ start, end }) => caret < start || end < caret);
}

/** What is said of a query. */
export interface Remarks {
  readonly findings: readonly QueryFinding[];
  readonly missing: readonly MissingPart[];
}

/**
 * Says what was not understood in a query, each with a button that selects the piece in the field, and what could not be
 * fetched. What is said already is not said again.
 *
 * @param list - a live region
 * @param onRetry - asks once more, with what is missing; the focus is in the field
 */
export function showRemarks(
  list: HTMLElement,
  { findings, missing }: Remarks,
  {
    field,
    locale,
    onRetry,
  }: { readonly field: HTMLInputElement; readonly locale: Locale; readonly onRetry: () => void },
): void {
  const words = messages[locale].asking;
  const ofFindings = findings.map((finding) => {
    const { start, end } = finding;
    const item = createItem(describeFinding(finding, locale), words.correct, () => {
      field.focus();
      field.setSelectionRange(start, end);
    });
    item.dataset['places'] = `${start}-${end}`;
    return item;
  });
  const ofMissing = missing.map((part) => {
    const said = part === 'numbers' ? words.numbersUnread : words.listMissing(words.fields[part]);
    return createItem(said, words.listRetry, () => {
      field.focus();
      onRetry();
    });
  });
  const items = [...ofFindings, ...ofMissing];
  const isSame = (item: Element, index: number): boolean => item.isEqualNode(items[index] ?? null);
  if (list.childElementCount === items.length && [...list.children].every(isSame)) return;
  list.replaceChildren(...items);
}

function createItem(said: string, label: string, onClick: () => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  item.append(`${said} `, button);
  return item;
}
