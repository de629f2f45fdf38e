import { anchor, element } from './elements.ts';
import { markOther, type ShownPage } from './shown-page.ts';
import { toHeadRuns } from './head-runs.ts';
import { toNodes } from './place-list.ts';
import { toPrintedApostrophes } from '../../../query/printed-apostrophes.ts';

/**
 * The title of a result, a link; words of it that match are marked.
 *
 * @param address - {@link bestAddress}
 */
export function createTitle(found: ShownPage, address: string): HTMLHeadingElement {
  const { meta, url } = found.page;
  const link = anchor(address, '');
  link.append(...toNodes(toHeadRuns(meta['title'] ?? url, found)));
  markOther(link, found, 'title');
  return element('h2', '', link);
}

/** One row of what is known of a question. */
export interface Particular {
  readonly term: string;
  /** Absent or empty where it is not known. */
  readonly value: string | undefined;
  /** Whether a search can be narrowed by it alone, so that no word of it was found. */
  readonly isFilter?: boolean;
  /** What is done with the element that shows it. */
  readonly mark?: (element: HTMLElement) => void;
}

/** A list of what is known of a question that was found; words that match are marked, as the page is found by these as well. */
export function createParticulars(found: ShownPage, rows: readonly Particular[]): HTMLDListElement {
  const list = element('dl', 'plain');
  for (const { term, value, isFilter, mark } of rows) {
    if (!value) continue;
    const definition = element(
      'dd',
      '',
      ...(isFilter ? [toPrintedApostrophes(value)] : toNodes(toHeadRuns(value, found))),
    );
    mark?.(definition);
    list.append(element('div', '', element('dt', '', term), definition));
  }
  return list;
}
