/** What of our own page another generator is given ready, as HTML, in the frontmatter of its Markdown file. */
export interface ReadyParts {
  /** The tags of the head that only this page has: from its title to its JSON-LD. */
  readonly head: string;
  /** What stands before the texts: title, state, life, facts for the search, contents. */
  readonly opening: string;
  readonly cite: string;
  /** What stands beside the texts: series, mentions, particulars. */
  readonly notes: string;
}

const partsOfPage = new RegExp(
  [
    /(?<head><title>[^]*?)<link rel="icon"[^]*?/,
    /<article\b[^>]*>(?<opening>[^]*?)/,
    /<div class="texts">(?<texts>[^]*?)/,
    /(?<cite><div class="cite plain"[^]*?<\/details>\s*<\/div>)[^]*?/,
    /<div class="notes plain">(?<notes>[^]*?)<\/div>\s*<\/article>/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/**
 * Takes our own page of a question apart.
 *
 * @param html - the page in one language
 * @returns what others are given ready, and the HTML of its texts
 * @throws Error when the page is built in another way
 */
export function takeApart(html: string): { readonly ready: ReadyParts; readonly texts: string } {
  const parts = partsOfPage.exec(html)?.groups;
  if (!parts) throw new Error('Unexpected page, expected a head, an article with its texts, a citation, and notes');
  const { head = '', opening = '', texts = '', cite = '', notes = '' } = parts;
  return { ready: { head, opening: opening.trim(), cite, notes: notes.trim() }, texts: texts.trim() };
}
