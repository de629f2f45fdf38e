import { toIndexedText } from '../../query/indexed-text.ts';

/** A tag as Astro writes it: what a value holds, `<` and `>` too, stands between double quotes. */
const anyTag = /<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*\/?>/g;
const value = /"[^"]*"/g;
const mark = 'data-pagefind-body';
/** An element with something that Pagefind keeps of a page and finds it by, which may stand in an attribute. */
const metaMark = /\sdata-pagefind-meta=/;

/**
 * A page of nothing but the elements that Pagefind indexes, those marked `data-pagefind-body`, with everything it is told
 * of them. Pagefind would read the rest, more than half of the page, only to pass it over. Texts are as {@link toIndexedText}
 * has them; values of filters are as the page has them, which are compared as they are.
 *
 * @param html - as Astro writes it, the elements closed
 * @throws RangeError where no such element is, or one is not closed
 */
export function searchedPart(html: string): string {
  const parts: string[] = [];
  let open: { readonly name: string; depth: number } | undefined;
  let end = 0;
  for (const { 0: tag, index, groups = {} } of html.matchAll(anyTag)) {
    const { slash, name = '', attributes = '' } = groups;
    if (open) parts.push(toIndexedText(html.slice(end, index)));
    end = index + tag.length;
    if (open?.name === name) open.depth += slash === '' ? 1 : -1;
    else if (!open && attributes.includes(mark) && attributes.replaceAll(value, '').split(/\s+/).includes(mark)) {
      open = { name, depth: 1 };
    }
    if (open) parts.push(metaMark.test(attributes) ? toIndexedText(tag) : tag);
    if (open?.depth === 0) open = undefined;
  }
  if (open) throw new RangeError(`Unexpected end of a page to search, expected </${open.name}>`);
  if (parts.length === 0) throw new RangeError(`Unexpected page to search, expected an element with ${mark}`);
  return `<html><body>${parts.join('')}</body></html>`;
}
