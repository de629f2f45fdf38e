import type { RootContent } from 'mdast';
import type { Paragraph, Text } from '../domain/text.ts';
import type { Frontmatter } from './frontmatter.ts';
import { fromYaml } from './frontmatter-yaml.ts';
import { answerHeading, questionHeading } from './headings.ts';
import { fromParagraphNode } from './paragraph.ts';
import { processor } from './processor.ts';
import { unexpectedMarkdown } from './unexpected.ts';

/** What one Markdown file says: a text is `undefined` where the file's language has none. */
export interface MarkdownFile {
  readonly frontmatter: Frontmatter;
  readonly text: Text | undefined;
  /** One for each answer of the frontmatter, in its order. */
  readonly answers: readonly (Text | undefined)[];
}

/**
 * Reads one Markdown file.
 *
 * @throws VFileMessage with line and column at the first thing that `toMarkdown` would not have written there
 */
export function parseMarkdown(file: string): MarkdownFile {
  const [yaml, ...nodes] = processor.parse(file).children;
  const frontmatter = readFrontmatter(yaml);
  const sections = [
    { words: questionHeading(frontmatter.locale), hasText: frontmatter.hasText },
    ...frontmatter.answers.map(({ receivedOn, hasText }) => ({
      words: answerHeading(frontmatter.locale, receivedOn),
      hasText,
    })),
  ];
  const [text, ...answers] = sections.map(({ words, hasText }) =>
    hasText ? takeSection(words, nodes, yaml) : undefined,
  );
  const [rest] = nodes;
  if (rest) throw unexpectedMarkdown(`Unexpected ${rest.type}, expected the end`, 'unexpected-markdown', rest.position);
  return { frontmatter, text, answers };
}

/**
 * Reads the frontmatter of a Markdown file and leaves its body unread, which takes most of the time.
 *
 * @throws VFileMessage with line and column at the first thing that is no frontmatter
 */
export function parseFrontmatter(file: string): Frontmatter {
  const [yaml] = processor.parse(file.slice(0, file.indexOf('\n---\n') + 5)).children;
  return readFrontmatter(yaml);
}

function readFrontmatter(node: RootContent | undefined): Frontmatter {
  if (node?.type === 'yaml') return fromYaml(node.value, 2);
  const place = node?.position ?? { line: 1, column: 1 };
  throw unexpectedMarkdown(
    `Unexpected ${node?.type ?? 'end'}, expected YAML frontmatter`,
    'frontmatter-missing',
    place,
  );
}

/** Takes a heading and the paragraphs under it from the front of the nodes. `before` is the node above the first. */
function takeSection(words: string, nodes: RootContent[], before: RootContent | undefined): Text {
  const heading = nodes.shift();
  if (!isHeading(heading, words)) {
    throw unexpectedMarkdown(
      `Unexpected ${heading?.type ?? 'end'}, expected the heading "${words}"`,
      'unexpected-heading',
      heading?.position ?? before?.position?.end,
    );
  }
  const paragraphs: Paragraph[] = [];
  for (let node = nodes[0]; node?.type === 'paragraph'; node = nodes[0]) {
    paragraphs.push(fromParagraphNode(node));
    nodes.shift();
  }
  return paragraphs;
}

function isHeading(node: RootContent | undefined, words: string): boolean {
  if (node?.type !== 'heading' || node.depth !== 2 || node.children.length !== 1) return false;
  const [child] = node.children;
  return child?.type === 'text' && child.value === words;
}
