import { describe, expect, it } from 'vitest';
import { VFileMessage } from 'vfile-message';
import { fromMarkdown } from '../../src/markdown/from-markdown.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { plainQuestion } from './plain-question.ts';

const french = toMarkdown(plainQuestion, 'fr');
const dutch = toMarkdown(plainQuestion, 'nl');

/** What is thrown: its rule, its place, and the beginning of its reason. */
function findingOf(read: () => unknown): { rule: string | undefined; place: string; reason: string } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { rule: error.ruleId, place: `${error.line ?? '?'}:${error.column ?? '?'}`, reason: error.reason };
  }
  throw new Error('nothing was thrown');
}

function changed(file: string, from: string, to: string): string {
  expect(file).toContain(from);
  return file.replace(from, to);
}

describe('parseMarkdown', () => {
  it.each([
    ['no frontmatter', '## Question\n', 'frontmatter-missing', '1:1'],
    ['an empty file', '', 'frontmatter-missing', '1:1'],
    ['YAML that is none', changed(french, 'askedOn: "2013-04-30"', 'askedOn: "2013'), 'frontmatter-yaml', '8:15'],
    ['a key twice', changed(french, 'session:', 'askedOn:'), 'frontmatter-yaml', '9:1'],
    [
      'a date that is none',
      changed(french, '"2013-04-30"\nsession', '"2013-02-30"\nsession'),
      'frontmatter-schema',
      '8:10',
    ],
    ['a value deep inside', changed(french, '"written-question"', '"letter"'), 'frontmatter-schema', '23:13'],
    ['a key that is missing', changed(french, '    sha256', '    sha1'), 'frontmatter-schema', '30:5'],
    ['another heading', changed(french, '## Question', '## Vraag'), 'unexpected-heading', '38:1'],
    ['a heading of another level', changed(french, '## Question', '# Question'), 'unexpected-heading', '38:1'],
    ['another date in a heading', changed(french, '(2013-06-04)', '(2013-06-05)'), 'unexpected-heading', '44:1'],
    ['markup in a paragraph', changed(french, 'Douze.', 'a *b*'), 'unexpected-markdown', '46:3'],
    ['a character reference in code', changed(french, 'Douze.', '`U+0041`'), 'unexpected-markdown', '46:1'],
    ['a list', changed(french, 'Douze.', '- a'), 'unexpected-markdown', '46:1'],
    ['HTML', changed(french, 'Douze.', '<script>x</script>'), 'unexpected-markdown', '46:1'],
    [
      'a text that the frontmatter denies',
      changed(french, 'hasText: true\nanswers', 'hasText: false\nanswers'),
      'unexpected-heading',
      '38:1',
    ],
    ['an end before the answer', french.slice(0, french.indexOf('## Réponse')), 'unexpected-heading', '36:4'],
  ])('refuses %s', (_, file, rule, place) => {
    const finding = findingOf(() => parseMarkdown(file));
    expect(finding).toMatchObject({ rule, place });
    expect(finding.reason).toMatch(/^Unexpected .*, expected /s);
  });
});

describe('fromMarkdown', () => {
  it('joins the files of both languages', () => {
    expect(fromMarkdown({ fr: french, nl: dutch })).toStrictEqual(plainQuestion);
  });

  it('refuses a file of another language', () => {
    expect(findingOf(() => fromMarkdown({ fr: dutch }))).toMatchObject({ rule: 'wrong-locale', place: '1:1' });
  });

  it.each([
    ['questionNumber', '"5-100"', '"5-102"'],
    ['session', '"2012-2013"', 'null'],
    ['chronology', 'deadline: "2013-05-30"', 'deadline: "2013-05-31"'],
    ['relations', '"5-101"', '"5-103"'],
    ['answers', '"2013-06-04"', 'null'],
    ['sources', '"5/5-100.txt"', '"5/5-99.txt"'],
  ])('refuses files that differ in %s', (fact, from, to) => {
    const other = changed(dutch, from, to).replace('(2013-06-04)', fact === 'answers' ? '' : '(2013-06-04)');
    const finding = findingOf(() => fromMarkdown({ fr: french, nl: other }));
    expect(finding.rule).toBe('differing-facts');
    expect(finding.reason).toContain(`Unexpected ${fact} `);
  });

  it('refuses no files', () => {
    expect(() => fromMarkdown({})).toThrow(RangeError);
  });
});
