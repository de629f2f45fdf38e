import { messages } from '../../../i18n/search-dictionaries.ts';
import type { Locale } from '../../../domain/locale.ts';
import { filterValues } from '../../../domain/search-filter.ts';
import type { ResultGroup } from '../search-state.ts';
import { bestAddress } from './chosen-places.ts';
import { anchor, element } from './elements.ts';
import { markOther, type ShownPage } from './shown-page.ts';
import { toHeadRuns } from './head-runs.ts';
import { createPlaceList, toNodes } from './place-list.ts';
import { createParticulars, createTitle } from './result-head.ts';

const placesOfMember = 1;

/** What an item of a series needs besides its best member. */
export interface SeriesContext {
  /** Whether words are looked for in replies alone. */
  readonly isOfReplies: boolean;
  /** The address of the page that compares the replies of the series. */
  readonly address: string;
  /** The members that match, read: asked for when the reader opens the list of them. */
  readonly readMembers: () => Promise<readonly ShownPage[]>;
}

/**
 * The list item of a series, of which members match: its title once, how many of them do, and the first place of the best
 * one; opened, each minister with the state of the question and the first place in which the words stand.
 *
 * @param best - the member that matches best
 */
export function createSeriesItem(best: ShownPage, group: ResultGroup, context: SeriesContext): HTMLLIElement {
  const { locale } = best;
  const { search, series } = messages[locale];
  const folio = element(
    'p',
    'folio plain',
    element('b', '', group.series ?? ''),
    element('span', '', series.kindOfDocument),
  );
  const particulars = createParticulars(best, [
    { term: search.asker, value: best.page.meta['authors'] },
    { term: search.askedOn, value: best.page.meta['date'] },
  ]);
  const summary = element('summary', 'plain', foundIn(group, context, locale));
  const members = element('details', 'members-found', summary);
  members.addEventListener('toggle', fillOnce(members, context), { once: true });
  const preview = element('div', 'best-member', createMember(best));
  return element(
    'li',
    'series-found',
    folio,
    createTitle(best, bestAddress(best, placesOfMember)),
    particulars,
    members,
    preview,
    compareLink(context, locale),
  );
}

/** What is said under the only member of a series that matches. */
export function createSeriesNote(group: ResultGroup, context: SeriesContext, locale: Locale): HTMLParagraphElement {
  const note = compareLink(context, locale);
  note.prepend(`${foundIn(group, context, locale)}. `);
  return note;
}

function compareLink({ address }: SeriesContext, locale: Locale): HTMLParagraphElement {
  return element('p', 'series-note plain', anchor(address, messages[locale].series.all));
}

function foundIn({ matches, held }: ResultGroup, { isOfReplies }: SeriesContext, locale: Locale): string {
  return messages[locale].results.foundInSeries(matches.length, held, isOfReplies);
}

/** Fills the list when it is opened for the first time. */
function fillOnce(members: HTMLDetailsElement, { readMembers }: SeriesContext): () => void {
  return () => {
    const list = element('ol', '');
    list.setAttribute('aria-busy', 'true');
    members.append(list);
    void readMembers().then((found) => {
      list.append(...found.map((one) => element('li', '', createMember(one))));
      list.removeAttribute('aria-busy');
    });
  };
}

/** Whom a member was sent to, what became of it, and the first place in which the words stand. */
function createMember(found: ShownPage): HTMLDivElement {
  const { page, locale } = found;
  const minister = filterValues(page.filters, 'minister')[0] ?? messages[locale].series.ministerUnknown;
  const link = anchor(bestAddress(found, placesOfMember), '');
  link.append(...toNodes(toHeadRuns(minister, found)));
  markOther(link, found, 'minister');
  const state = element('span', 'status', filterValues(page.filters, 'state')[0] ?? '');
  const line = element('p', 'member plain', link, ' ', element('b', '', page.meta['number'] ?? ''), ' ', state);
  const places = createPlaceList(found, placesOfMember);
  return element('div', '', line, ...(places ? [places] : []));
}
