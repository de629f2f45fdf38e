import { toIndexedText } from '../../query/indexed-text.ts';

/** A tag as Astro writes it: what a value holds, `<` and `>` too, stands between double quotes. */
const anyTag = /<\/?[a-z][a-z0-9]*(?:\s+[^\s"=>]+(?:="[^"]*")?)*\s*\/?>/g;
const nameOfTag = /[a-z][a-z0-9]*/;
const value = /"[^"]*"/g;
const mark = 'data-pagefind-body';
/** An element with something that Pagefind keeps of a page and finds it by, which may stand in an attribute. */
const metaMark = /\sdata-pagefind-meta=/;
/** An attribute that Pagefind reads, or a value that looks like one. */
const readAttribute = /\s(?:id=|data-pagefind-)/;
/** What Pagefind does not read of a tag. */
const unread = /\s+(?!id=|data-pagefind-)[^\s"=>]+(?:="[^"]*")?|\s*\/?(?=>$)/g;
/** An element any of whose attributes may be one that Pagefind is told to read. */
const readingMark = /\sdata-pagefind-(?:meta|default-meta|filter|sort|index-attrs)=/;

/** Elements within a line: Pagefind reads their text as that of the element around them. */
const inline: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'time']);

/**
 * A page of nothing but what Pagefind indexes: the elements marked `data-pagefind-body`, with their texts and everything it
 * is told of them. Pagefind would read the rest, two thirds of the page, only to pass it over: what stands around them,
 * attributes such as classes, and elements within a line that it is told nothing of. Texts are as {@link toIndexedText} has
 * them; values of filters are as the page has them, which are compared as they are.
 *
 * @param html - as Astro writes it, the elements closed
 * @throws RangeError where no such element is, or one is not closed
 */
export function searchedPart(html: string): string {
  const parts: string[] = [];
  let open: { readonly name: string; depth: number } | undefined;
  let text = '';
  let end = 0;
  const readTag = createTagReader();
  for (const { 0: tag, index } of html.matchAll(anyTag)) {
    if (!open && !isMarked(tag)) continue;
    const name = nameOfTag.exec(tag)?.[0] ?? '';
    const isOpening = !tag.startsWith('</');
    if (open) text += html.slice(end, index);
    end = index + tag.length;
    if (!open) open = { name, depth: 1 };
    else if (open.name === name) open.depth += isOpening ? 1 : -1;
    const read = readTag({ tag, name, isOpening });
    if (read !== '') {
      parts.push(toIndexedText(text), read);
      text = '';
    }
    if (open.depth > 0) continue;
    open = undefined;
    if (!html.includes(mark, end)) break;
  }
  if (open) throw new RangeError(`Unexpected end of a page to search, expected </${open.name}>`);
  if (parts.length === 0) throw new RangeError(`Unexpected page to search, expected an element with ${mark}`);
  return `<html><body>${parts.join('')}</body></html>`;
}

/** Whether a tag opens an element that is marked; the mark may also stand in the value of an attribute. */
function isMarked(tag: string): boolean {
  return (
    tag.includes(mark) &&
    tag
      .replaceAll(value, '')
      .split(/[\s>]+/)
      .includes(mark)
  );
}

interface Tag {
  readonly tag: string;
  readonly name: string;
  readonly isOpening: boolean;
}

/** Reads tags in their order: what Pagefind needs of each, `''` where that is nothing. */
function createTagReader(): (tag: Tag) => string {
  /** Of each element within a line that is open, whether it is kept. */
  const kept: boolean[] = [];
  return ({ tag, name, isOpening }) => {
    const read = isOpening ? toReadTag(tag, name) : tag;
    if (!inline.has(name)) return read;
    if (isOpening) kept.push(read !== `<${name}>`);
    const isKept = isOpening ? kept.at(-1) : kept.pop();
    return isKept ? read : '';
  };
}

/** A tag that opens an element, with those of its attributes that Pagefind reads. */
function toReadTag(tag: string, name: string): string {
  if (!readAttribute.test(tag)) return `<${name}>`;
  if (readingMark.test(tag)) return metaMark.test(tag) ? toIndexedText(tag) : tag;
  return tag.replaceAll(unread, '');
}
