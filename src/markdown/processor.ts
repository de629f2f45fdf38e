import type { Parents, Text } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';

/** A character reference, without which `&` is only a character: `R&D` needs no escape. */
const characterReference = '(?:#[0-9]+|#[Xx][0-9A-Fa-f]+|[A-Za-z][0-9A-Za-z]*);';

/** What must follow `]` for a bracket to open a link or a definition: without it, `[sic]` and `[…]` need no escape. */
const afterLinkText = /\][([:]/;

/** What our rules escape in place of remark's for `&` and `[`: kept, as remark compiles each pattern once. */
const ownUnsafe = [
  { character: '&', after: characterReference, inConstruct: 'phrasing' },
  { character: '\r', inConstruct: 'phrasing' },
] as const;

/**
 * The CommonMark of the archive, read and written by remark with its frontmatter. No extension that changes a text is
 * on: neither tables nor bare addresses nor typography.
 *
 * Writing escapes what CommonMark would take for markup, and no more: remark's own rules for `&` and `[` escape every
 * one, and the Senate's texts are full of them.
 */
export const processor = remark()
  .use(remarkFrontmatter)
  .use({
    settings: {
      bullet: '-',
      handlers: {
        text(node: Text, parent, state, info) {
          const linkLike = afterLinkText.test(literalText(parent));
          const kept = state.unsafe.filter(({ character }) => character !== '&' && (character !== '[' || linkLike));
          const unsafe = [...kept, ...ownUnsafe];
          return { ...state, unsafe }.safe(node.value, info);
        },
      },
    },
  });

function literalText(parent: Parents | undefined): string {
  return parent?.children.map((child) => ('value' in child ? child.value : '')).join('') ?? '';
}
