import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toParagraphNode } from '../../markdown/paragraph.ts';
import { processor } from '../../markdown/processor.ts';
import { withoutReferences } from './page-likeness.ts';

/**
 * The Markdown of the texts of a page: every paragraph of them, and the heading of every service, is Markdown. Sections,
 * points, lists, and what else stands around the paragraphs are HTML between them; so are tables, whose rows have ids,
 * which Markdown has no words for.
 *
 * @param texts - their HTML on our own page
 */
export function toPeerBody(texts: string): string {
  // Markdown has no languages: what another language is in is set in an element of its own.
  const parts = texts
    .replace(/<(p|h3) lang="(\w+)">([^]*?)<\/\1>/g, '<div lang="$2"><$1>$3</$1></div>')
    .split(/<p>([^]*?)<\/p>|<h3>([^]*?)<\/h3>/);
  const root: Root = { type: 'root', children: parts.flatMap((part, index) => toNodes(part, index % 3)) };
  return processor.stringify(root);
}

/** @param kind - 0: HTML between the paragraphs; 1: a paragraph; 2: a heading; the latter are absent where the other is */
function toNodes(part: string | undefined, kind: number): RootContent[] {
  if (part === undefined) return [];
  if (kind === 1) return [{ type: 'paragraph', children: toPhrasing(part) }];
  if (kind === 2) return [{ type: 'heading', depth: 3, children: toPhrasing(part) }];
  // A blank line would end the HTML, and a link that does not stand on a line by itself would begin a paragraph.
  const html = part.trim().replace(/\s*\n\s*/g, '\n');
  return [{ type: 'html', value: html.replace(/^<a [^>]*>(?=[^\n])/, '$&\n') }];
}

/** Words of a text, with the numbers of points and the links that our page has in them. */
function toPhrasing(html: string): PhrasingContent[] {
  return html.split(/(<a href="[^"]*">[^<]*<\/a>|<[^>]*>)/).flatMap((part, index): PhrasingContent[] => {
    if (index % 2 === 0) return toText(part);
    const [, href, words] = /^<a href="([^"]*)">([^<]*)/.exec(part) ?? [];
    if (href === undefined) return [{ type: 'html', value: part }];
    return [{ type: 'link', url: withoutReferences(href), children: toText(words ?? '') }];
  });
}

function toText(html: string): PhrasingContent[] {
  return toParagraphNode(withoutReferences(html)).children;
}
