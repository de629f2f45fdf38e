import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { describeFinding } from '../../../query/describe-finding.ts';
import type { QueryFinding } from '../../../query/finding.ts';

/**
 * What can be said of a query that is still being written: nothing of the piece in which the caret is, as its end may be
 * yet to come.
 */
export function findSettled(findings: readonly QueryFinding[], caret: number): QueryFinding[] {
  return findings.filter(({ start, end }) => caret < start || end < caret);
}

/**
 * Says what was not understood in a query, each with a button that selects the piece in the field. What is said already
 * is not said again.
 *
 * @param list - a live region
 */
export function showFindings(
  list: HTMLElement,
  findings: readonly QueryFinding[],
  field: HTMLInputElement,
  locale: Locale,
): void {
  const sentences = findings.map((finding) => describeFinding(finding, locale));
  const items = findings.map(({ start, end }, index) => {
    const item = document.createElement('li');
    const correct = document.createElement('button');
    correct.type = 'button';
    correct.textContent = messages[locale].asking.correct;
    correct.addEventListener('click', () => {
      field.focus();
      field.setSelectionRange(start, end);
    });
    item.dataset['places'] = `${start}-${end}`;
    item.append(`${sentences[index] ?? ''} `, correct);
    return item;
  });
  const isSame = (item: Element, index: number): boolean => item.isEqualNode(items[index] ?? null);
  if (list.childElementCount === items.length && [...list.children].every(isSame)) return;
  list.replaceChildren(...items);
}
