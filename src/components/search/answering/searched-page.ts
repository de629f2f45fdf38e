import { queryParts } from '../../../domain/query-field.ts';
import { toTextCheck } from '../../../query/check-text.ts';
import type { Query } from '../../../query/query.ts';
import { searchedParts } from '../../../query/searched-parts.ts';
import type { MatchedPage } from '../engine.ts';
import { findPagePlaces } from './page-places.ts';

/**
 * Whether a page that the engine found has what the query looks for: the engine finds phrases in other forms than they
 * are written in. Where the query names a part of the page, that part is looked at.
 */
export function isSought(page: MatchedPage, query: Query): boolean {
  const hasWhat = toTextCheck(query);
  const parts = searchedParts(query);
  if (parts.length === queryParts.length) return hasWhat(page.content);
  const words = page.content.split(/\s+/u);
  return parts.some((part) => {
    const ofPart = findPagePlaces(page).filter(({ section }) => section === part);
    return hasWhat(ofPart.map(({ start, end }) => words.slice(start, end).join(' ')).join(' '));
  });
}
