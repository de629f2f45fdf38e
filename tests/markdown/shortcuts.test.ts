import fc from 'fast-check';
import type { Heading, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Locale } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Text } from '../../src/domain/text.ts';
import { heldTexts, toFrontmatter } from '../../src/markdown/frontmatter.ts';
import { answerHeading, questionHeading } from '../../src/markdown/headings.ts';
import { toOrdinaryMarkdown } from '../../src/markdown/ordinary-paragraph.ts';
import { isOrdinary, toOrdinaryYaml } from '../../src/markdown/ordinary-yaml.ts';
import { toParagraphNode } from '../../src/markdown/paragraph.ts';
import { processor } from '../../src/markdown/processor.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { arbitraryQuestion, nastyString } from './arbitrary-question.ts';
import { plainQuestion } from './plain-question.ts';

/** A file as remark and yaml write it, all of it: what takes a shorter way must come to the same. */
function writtenByPackages(question: Question, locale: Locale): string {
  const frontmatter = toFrontmatter(question, locale, heldTexts(question, locale));
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: yamlByPackage(frontmatter).trimEnd() },
      ...section(questionHeading(locale), question.text[locale]),
      ...question.answers.flatMap(({ receivedOn, text }) => section(answerHeading(locale, receivedOn), text[locale])),
    ],
  };
  return processor.stringify(root);
}

function section(words: string, text: Text | undefined): RootContent[] {
  if (text === undefined) return [];
  const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: words }] };
  return [heading, ...text.map(toParagraphNode)];
}

function yamlByPackage(value: unknown): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

/** Paragraphs of what opens blocks and what does not, few of whose characters are suspect. */
const listLikeParagraph = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom('1', '12', '.', ')', '-', ' ', '\n', 'a', 'Où ?'), weight: 6 },
      { arbitrary: fc.constantFrom('#', '+', '=', '>', '~', '!', '(', '\u00a0', '\u2028', '\v', ':', '|'), weight: 2 },
      { arbitrary: nastyString, weight: 1 },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('a file', () => {
  it('is what remark and yaml write of any question', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.constantFrom('fr' as const, 'nl' as const), (question, locale) => {
        expect(toMarkdown(question, locale)).toBe(writtenByPackages(question, locale));
      }),
      { numRuns: 500 },
    );
  });

  it('is what remark writes of paragraphs that look like lists', () => {
    fc.assert(
      fc.property(fc.array(listLikeParagraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const question = { ...plainQuestion, text: { fr: paragraphs } };
        expect(toMarkdown(question, 'fr')).toBe(writtenByPackages(question, 'fr'));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an ordinary paragraph', () => {
  it.each([
    ['Combien ?', 'Combien ?'],
    [
      '« Où (12 %) : 1. et 2) », dit-il – l’autre + moi = #2 !',
      '« Où (12 %) : 1. et 2) », dit-il – l’autre + moi = #2 !',
    ],
    ['12. a\n1) b\n- - c', '12\\. a\n1\\) b\n\\- - c'],
    ['2013 a', '2013 a'],
  ])('%j is written without remark', (paragraph, expected) => {
    expect(toOrdinaryMarkdown(paragraph)).toBe(expected);
  });

  it.each([
    '1.',
    '-a',
    '# a',
    'a ',
    ' a',
    'a\n\nb',
    'R&D',
    'a_b',
    '[sic]',
    'C:\\a',
    'a\rb',
    '\0',
    '\ud800',
    '= a',
    '--- a',
  ])('%j is none', (paragraph) => {
    expect(toOrdinaryMarkdown(paragraph)).toBeUndefined();
  });
});

describe('ordinary YAML', () => {
  it('is what the package writes', () => {
    const ordinary = fc
      .tuple(arbitraryQuestion, fc.constantFrom('fr' as const, 'nl' as const))
      .map(([question, locale]) => withoutControl(toFrontmatter(question, locale, heldTexts(question, locale))))
      .filter((frontmatter) => isOrdinary(JSON.stringify(frontmatter)));
    fc.assert(
      fc.property(ordinary, (frontmatter) => {
        expect(`${toOrdinaryYaml(frontmatter)}\n`).toBe(yamlByPackage(frontmatter));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a\nb', 'a\tb', '\0', '\ud800', '\u001b'])('holds no %j', (text) => {
    expect(isOrdinary(JSON.stringify({ title: text }))).toBe(false);
  });

  it.each(['"', '\\', '\u2028', '\u007f', 'é', '\u00a0'])('holds %j', (text) => {
    expect(isOrdinary(JSON.stringify({ title: text }))).toBe(true);
  });
});

/** The same, its strings without what JSON escapes but for quotes and backslashes: else few would be ordinary. */
function withoutControl<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll(/(?<!\\)((?:\\\\)*)\\(?:u[0-9a-f]{4}|[^"\\u])/g, '$1x')) as T;
}
