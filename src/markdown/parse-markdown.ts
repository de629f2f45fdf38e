import type { RootContent } from 'mdast';
import type { Paragraph, Text } from '../domain/text.ts';
import type { Frontmatter } from './frontmatter.ts';
import { fromYaml } from './frontmatter-yaml.ts';
import { answerHeading, questionHeading } from './headings.ts';
import { fromParagraphNode } from './paragraph.ts';
import { readOrdinaryBody, type OrdinarySection } from './ordinary-body.ts';
import { processor } from './processor.ts';
import { unexpectedMarkdown } from './unexpected.ts';

/** The texts of one Markdown file: `undefined` where the file's language has none. */
export interface MarkdownTexts {
  readonly text: Text | undefined;
  /** One for each answer of the frontmatter, in its order. */
  readonly answers: readonly (Text | undefined)[];
}

/** What one Markdown file says. */
export interface MarkdownFile extends MarkdownTexts {
  readonly frontmatter: Frontmatter;
}

/**
 * Reads one Markdown file.
 *
 * @throws VFileMessage with line and column at the first thing that `toMarkdown` would not have written there
 */
export function parseMarkdown(file: string): MarkdownFile {
  const frontmatter = parseFrontmatter(file);
  return { frontmatter, ...parseTexts(file, frontmatter) };
}

/**
 * Reads the frontmatter of a Markdown file and leaves its body unread.
 *
 * @throws VFileMessage with line and column at the first thing that is no frontmatter
 */
export function parseFrontmatter(file: string): Frontmatter {
  const [yaml] = processor.parse(file.slice(0, endOfFrontmatter(file))).children;
  return readFrontmatter(yaml);
}

/**
 * Reads the body of a Markdown file whose frontmatter is known already, as it is to a page.
 *
 * @throws VFileMessage with line and column at the first thing that `toMarkdown` would not have written there
 */
export function parseTexts(
  file: string,
  frontmatter: Pick<Frontmatter, 'locale' | 'hasText' | 'answers'>,
): MarkdownTexts {
  const bodyStart = endOfFrontmatter(file);
  const expected = expectedSections(frontmatter);
  const ordinary = readOrdinaryBody(file.slice(bodyStart));
  if (ordinary && areExpected(ordinary, expected)) return toTexts(expected, ordinary);
  const linesAbove = file.slice(0, bodyStart).split('\n').length - 1;
  const nodes = processor.parse('\n'.repeat(linesAbove) + file.slice(bodyStart)).children;
  const above = { line: linesAbove, column: 4 };
  const [text, ...answers] = expected.map(({ words, hasText }) =>
    hasText ? takeSection(words, nodes, above) : undefined,
  );
  const [rest] = nodes;
  if (rest) throw unexpectedMarkdown(`Unexpected ${rest.type}, expected the end`, 'unexpected-markdown', rest.position);
  return { text, answers };
}

/** A section that the frontmatter tells of. */
interface ExpectedSection {
  readonly words: string;
  readonly hasText: boolean;
}

function expectedSections({
  locale,
  hasText,
  answers,
}: Pick<Frontmatter, 'locale' | 'hasText' | 'answers'>): ExpectedSection[] {
  return [
    { words: questionHeading(locale), hasText },
    ...answers.map((answer) => ({ words: answerHeading(locale, answer.receivedOn), hasText: answer.hasText })),
  ];
}

function areExpected(found: readonly OrdinarySection[], expected: readonly ExpectedSection[]): boolean {
  const held = expected.filter(({ hasText }) => hasText);
  return held.length === found.length && held.every(({ words }, index) => found[index]?.words === words);
}

function toTexts(expected: readonly ExpectedSection[], found: readonly OrdinarySection[]): MarkdownTexts {
  const sections = found.values();
  const [text, ...answers] = expected.map(({ hasText }) => (hasText ? sections.next().value?.paragraphs : undefined));
  return { text, answers };
}

/** The offset of the first character after the frontmatter; the frontmatter ends with the first line of three dashes. */
function endOfFrontmatter(file: string): number {
  const closing = file.indexOf('\n---\n');
  return closing < 0 ? file.length : closing + 5;
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

/** Takes a heading and the paragraphs under it from the front of the nodes; `above` is the end of what stands before them. */
function takeSection(words: string, nodes: RootContent[], above: { line: number; column: number }): Text {
  const heading = nodes.shift();
  if (!isHeading(heading, words)) {
    throw unexpectedMarkdown(
      `Unexpected ${heading?.type ?? 'end'}, expected the heading "${words}"`,
      'unexpected-heading',
      heading?.position ?? above,
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
