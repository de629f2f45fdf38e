import fc from 'fast-check';
import type { Heading, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Locale } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Text } from '../../src/domain/text.ts';
import { heldTexts, toFrontmatter } from '../../src/markdown/frontmatter.ts';
import { answerHeading, questionHeading } from '../../src/markdown/headings.ts';
import { readOrdinaryBody, type OrdinarySection } from '../../src/markdown/ordinary-body.ts';
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

/** The sections of a body as remark reads them; `undefined` where it finds more than headings and plain words. */
function readByRemark(body: string): OrdinarySection[] | undefined {
  const sections: { words: string; paragraphs: string[] }[] = [];
  for (const node of processor.parse(body).children) {
    if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
    const texts = node.children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
    if (texts.length < node.children.length) return undefined;
    const words = texts.join('');
    if (node.type === 'paragraph') sections.at(-1)?.paragraphs.push(words);
    else if (node.depth === 2) sections.push({ words, paragraphs: [] });
    else return undefined;
  }
  return sections;
}

/** What stands behind the frontmatter of a file. */
const bodyOf = (file: string): string => file.slice(file.indexOf('\n---\n') + 5);

/** Pieces of Markdown that mean something, and some that do not. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b c',
    'é',
    '1',
    '12',
    '.',
    ')',
    '-',
    '+',
    '*',
    '_',
    '`',
    '~',
    '#',
    '=',
    '>',
    '<',
    '|',
    '!',
    ':',
    '/',
    '"',
    "'",
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\\',
    '\\\n',
    '&',
    '&amp;',
    '&#65;',
    'R&D',
    '[',
    '](',
    '] [',
    '[x]:',
    '<b>',
    '---',
  ],
  ...[
    '===',
    '~~~',
    '## ',
    '# ',
    '1) ',
    '- ',
    '> ',
    '\\)',
    '\\.',
    '\\_',
    '\\*',
    '\\#',
    '\\&',
    '\\<',
    '\\[',
    'http://x.y',
  ],
  ...[
    'a@b.c',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\u200b',
    '\ufeff',
    'x_y',
    '_x',
    'y_',
    '😀',
    '\u{1d4b3}_\u{1d4b4}',
    '\0',
    '\r',
  ],
);
const markdownLike = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''));

describe('an ordinary body', () => {
  it('is read as remark reads it, whatever stands in it', () => {
    fc.assert(
      fc.property(markdownLike, markdownLike, (heading, text) => {
        for (const body of [`\n## Question\n\n${text}\n`, `\n## ${heading}\n\n${text}\n`, `\n${text}\n`]) {
          const ordinary = readOrdinaryBody(body);
          if (ordinary) expect(readByRemark(body)).toStrictEqual(ordinary);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('is what is written of a question without markup', () => {
    const text = { fr: ['1) Combien\u00a0?', '- Où (12 %)\u00a0: « ici »\n2. Là ?'], nl: ['Twaalf.'] };
    const body = bodyOf(toMarkdown({ ...plainQuestion, text }, 'fr'));
    expect(readOrdinaryBody(body)).toStrictEqual([
      { words: 'Question', paragraphs: text.fr },
      { words: 'Réponse (2013-06-04)', paragraphs: ['Douze.'] },
    ]);
  });

  it.each(['*a*', 'a\n# b', '<b>', '`a`', '[a](b)', '_a_', '&amp;', '  a', 'a\\', '> a'])(
    'holds no %j',
    (paragraph) => {
      expect(readOrdinaryBody(`\n## Question\n\n${paragraph}\n`)).toBeUndefined();
    },
  );
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
