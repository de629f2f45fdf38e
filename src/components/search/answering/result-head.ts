import { anchor, element } from './elements.ts';
import { bestAddress, markOther, type FoundPage } from './found-page.ts';
import { toNodes } from './place-list.ts';
import { toPrintedApostrophes } from './printed-apostrophes.ts';
import { toTitleRuns } from './title-runs.ts';

/** The title of a result, which leads to the first place in which words match; words of it that match are marked. */
export function createTitle(found: FoundPage): HTMLHeadingElement {
  const { meta, url } = found.page;
  const link = anchor(bestAddress(found), '');
  link.append(...toNodes(toTitleRuns(meta['title'] ?? url, found)));
  markOther(link, found, 'title');
  return element('h2', '', link);
}

/** One row of what is known of a question. */
export interface Particular {
  readonly term: string;
  /** Absent or empty where it is not known. */
  readonly value: string | undefined;
  /** What is done with the element that shows it. */
  readonly mark?: (element: HTMLElement) => void;
}

/** A list of what is known. */
export function createParticulars(rows: readonly Particular[]): HTMLDListElement {
  const list = element('dl', 'plain');
  for (const { term, value, mark } of rows) {
    if (!value) continue;
    const definition = element('dd', '', toPrintedApostrophes(value));
    mark?.(definition);
    list.append(element('div', '', element('dt', '', term), definition));
  }
  return list;
}
