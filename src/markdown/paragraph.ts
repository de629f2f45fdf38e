import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import type { Paragraph } from '../domain/text.ts';
import { unexpectedMarkdown } from './unexpected.ts';

/**
 * The two kinds of character that no CommonMark file can hold: NUL, which every reader replaces, and a surrogate
 * without its other half, which UTF-8 has no bytes for.
 */
const unwritable = /([\0\p{Surrogate}]+)/u;
const written = /^U\+(?:0000|D[89A-F][0-9A-F]{2})(?: U\+(?:0000|D[89A-F][0-9A-F]{2}))*$/;

/**
 * A paragraph as a node. Its text is one text node; a character that CommonMark cannot hold is written as code, by its
 * code point: `U+0000`. A text never gives code otherwise, because its backticks are escaped.
 */
export function toParagraphNode(paragraph: Paragraph): ParagraphNode {
  const children = paragraph.split(unwritable).map((part, index): PhrasingContent => {
    return index % 2 === 0 ? { type: 'text', value: part } : { type: 'inlineCode', value: toCodePoints(part) };
  });
  return { type: 'paragraph', children: children.filter((child) => !(child.type === 'text' && child.value === '')) };
}

/**
 * The inverse of {@link toParagraphNode}.
 *
 * @throws VFileMessage `unexpected-markdown` at any markup
 */
export function fromParagraphNode(node: ParagraphNode): Paragraph {
  return node.children.map(toLiteral).join('');
}

function toLiteral(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode' && written.test(node.value)) return fromCodePoints(node.value);
  throw unexpectedMarkdown(`Unexpected ${node.type}, expected plain text`, 'unexpected-markdown', node.position);
}

function toCodePoints(characters: string): string {
  return characters
    .split('')
    .map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

function fromCodePoints(codePoints: string): string {
  return codePoints
    .split(' ')
    .map((codePoint) => String.fromCharCode(Number.parseInt(codePoint.slice(2), 16)))
    .join('');
}
