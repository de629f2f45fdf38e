import type { Paragraph } from '../domain/text.ts';

/** A section of a body: the words of its heading, and the paragraphs under it. */
export interface OrdinarySection {
  readonly words: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What CommonMark may take for markup inside a paragraph, where no backslash stands before it. */
const markup = /[<*`\t\r\0]|\[.*\][([:]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?:#|[A-Za-z])/su;
/** What may open another block at the beginning of a line, or make more of its end than a line's end. */
const blockMarks = /^$|^[ #>+\-=~]|^\d{1,9}[.)]|[ \\]$/mu;
/** A sign of ASCII behind a backslash is the sign (CommonMark 0.31, section 2.4). */
const escape = /\\([!-/:-@[-`{-~])/g;
const headingMark = '## ';

/**
 * Reads a body as remark does, where it holds nothing but headings of the second level and paragraphs without markup: so
 * do most that `toMarkdown` writes, and remark, which has much else to consider, takes many times as long.
 *
 * @param body - what stands behind the frontmatter, from its first line break on
 * @returns `undefined` where there may be more to it
 */
export function readOrdinaryBody(body: string): readonly OrdinarySection[] | undefined {
  if (body === '' || body === '\n') return [];
  if (!body.startsWith('\n') || !body.endsWith('\n')) return undefined;
  const sections: { readonly words: string; readonly paragraphs: Paragraph[] }[] = [];
  for (const block of body.slice(1, -1).split('\n\n')) {
    const isHeading = block.startsWith(headingMark);
    const text = isHeading ? block.slice(headingMark.length) : block;
    if (markup.test(text.replace(escape, '.')) || blockMarks.test(text)) return undefined;
    const words = text.replace(escape, '$1');
    const section = sections.at(-1);
    if (isHeading) {
      if (text.includes('\n') || text.endsWith('#')) return undefined;
      sections.push({ words, paragraphs: [] });
    } else if (section) section.paragraphs.push(words);
    else return undefined;
  }
  return sections;
}
