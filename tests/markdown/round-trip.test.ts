import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localize } from '../../src/domain/locale.ts';
import { questionSchema, type Question } from '../../src/domain/question.ts';
import { fromMarkdown } from '../../src/markdown/from-markdown.ts';
import { markdownLocales, toMarkdown } from '../../src/markdown/to-markdown.ts';
import { parseFrontmatter, parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { arbitraryQuestion, nastyString } from './arbitrary-question.ts';
import { plainQuestion } from './plain-question.ts';

function writeAndRead(question: Question): Question {
  const written = markdownLocales(question);
  return fromMarkdown(
    localize((locale) => (written.includes(locale) ? throughBytes(toMarkdown(question, locale)) : undefined)),
  );
}

/** As a file would keep it: UTF-8 has no bytes for half a surrogate pair. */
function throughBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

describe('Markdown and back', () => {
  it('gives every question of the schema back', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        expect(questionSchema.parse(question)).toStrictEqual(question);
        expect(writeAndRead(question)).toStrictEqual(question);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every text back, character by character', () => {
    fc.assert(
      fc.property(fc.array(nastyString, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const question = { ...plainQuestion, text: { fr: paragraphs } };
        expect(writeAndRead(question).text.fr).toStrictEqual(paragraphs);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the frontmatter alone as with its body', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const file = toMarkdown(question, 'nl');
        expect(parseFrontmatter(file)).toStrictEqual(parseMarkdown(file).frontmatter);
      }),
      { numRuns: 200 },
    );
  });
});
