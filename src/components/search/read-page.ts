import type { MatchedPage } from './engine.ts';

/** What the index of Pagefind holds of a page. */
type IndexedPage = Omit<MatchedPage, 'locations'>;

/**
 * Reads the file of a page.
 *
 * @param root - the path the site is published under, with a slash at its end
 * @param places - the ordinals of its words that match
 * @throws TypeError when the bytes are something else
 */
export function readPage(bytes: Uint8Array, root: string, places: readonly number[]): MatchedPage {
  const page: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isIndexedPage(page)) throw new TypeError('Unexpected file of a page, expected that of Pagefind');
  const { url, content, meta, filters, anchors } = page;
  // Pagefind parts words by these where a language has no spaces; they are no part of the text.
  const words = content.replaceAll('\u200B', '');
  return { url: root + url.replace(/^\//u, ''), content: words, meta, filters, anchors, locations: places };
}

const fields = ['url', 'content', 'meta', 'filters', 'anchors'] as const;

function isIndexedPage(page: unknown): page is IndexedPage {
  return typeof page === 'object' && page !== null && fields.every((field) => field in page);
}
