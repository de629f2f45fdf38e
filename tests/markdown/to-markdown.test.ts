import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { markdownLocales, toMarkdown } from '../../src/markdown/to-markdown.ts';
import { plainQuestion } from './plain-question.ts';

const plainFile = `---
questionNumber: "5-100"
locale: "nl"
title: "Bruggen - Staat"
authors:
  - name: "An de Vries"
    party: "independent"
askedOn: "2013-04-30"
session: "2012-2013"
originalLanguage: "nl"
addressee: "aan de minister van Bruggen"
keywords:
  - "brug"
chronology:
  - kind: "sent"
    on: "2013-04-30"
    deadline: "2013-05-30"
    label: "Verzending vraag"
relations:
  - kind: "also-asked-to"
    label: "Ook gesteld aan"
    target:
      kind: "written-question"
      number: "5-101"
hasText: true
answers:
  - receivedOn: "2013-06-04"
    hasText: true
sources:
  - path: "5/5-100.txt"
    layout: "print-bilingual"
    locales:
      - "fr"
      - "nl"
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
---

## Vraag

Hoeveel bruggen?

1\\) Waar?

## Antwoord (2013-06-04)

Twaalf.
`;

function bodyOf(question: Question): string {
  return toMarkdown(question, 'fr').split('\n---\n')[1] ?? '';
}

function bodyWith(...paragraphs: string[]): string {
  return bodyOf({ ...plainQuestion, text: { fr: paragraphs }, answers: [] });
}

describe('toMarkdown', () => {
  it('writes frontmatter in a fixed order, every string quoted, and each text under its heading', () => {
    expect(toMarkdown(plainQuestion, 'nl')).toBe(plainFile);
  });

  it('leaves out what the language lacks, and keeps what is present but empty', () => {
    const file = toMarkdown({ ...plainQuestion, title: {}, keywords: { fr: [] }, text: { nl: ['x'] } }, 'fr');
    expect(file).not.toMatch(/^title:/m);
    expect(file).toMatch(/^keywords: \[\]$/m);
    expect(file).toMatch(/^hasText: false$/m);
    expect(file).not.toContain('## Question');
  });

  it('tells a language that has an empty text from one that has none', () => {
    expect(bodyWith()).toBe('\n## Question\n');
  });

  it('writes an answer without a date, and one that another language has, by what it knows', () => {
    const answers = [
      { receivedOn: null, text: { fr: ['Un.'] } },
      { receivedOn: '2014-01-02', text: { nl: ['Twee.'] } },
      { receivedOn: '2014-01-03', text: { fr: ['Trois.'] } },
    ];
    expect(bodyOf({ ...plainQuestion, text: {}, answers })).toBe(
      '\n## Réponse\n\nUn.\n\n## Réponse (2014-01-03)\n\nTrois.\n',
    );
  });

  it.each([
    ['a name with an underscore', '@SPF_Finances'],
    ['an address', 'http://www.linkedin.com/company/chancellerie_x?a=1&b=2#c'],
    ['letters joined by an ampersand', 'R&D, AT&T ; S & P'],
    ['an editor’s brackets', '[sic] et […] (cf. [1])'],
    ['joint points', '1, 2 et 3. Oui'],
    ['spaces that do not break', '«\u00a0a\u00a0» 1\u00a0214\u00a0?'],
    ['punctuation of every day', '"a" \'b\' l’État – … 50 % 10 € ~ ^ | { } $'],
  ])('needs no escape for %s', (_, text) => {
    expect(bodyWith(text)).toBe(`\n## Question\n\n${text}\n`);
  });

  it.each([
    ['a point at the start of a line', '1. a\n2) b', '1\\. a\n2\\) b'],
    ['a dash at the start of a line', '- a', '\\- a'],
    ['a heading', '# a', '\\# a'],
    ['a heading that underlines', 'a\n===', 'a\n\\==='],
    ['a rule', '---', '\\---'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['code', '`a`', '\\`a\\`'],
    ['a tag', '<script>x</script>', '\\<script>x\\</script>'],
    ['a link', '[a](b)', '\\[a]\\(b)'],
    ['a definition', '[a]: b', '\\[a]: b'],
    ['a character reference', '&eacute; &#233;', '\\&eacute; \\&#233;'],
    ['spaces at the ends of a line', 'a \n  b', 'a&#x20;\n&#x20; b'],
    ['an empty line', 'a\n\nb', 'a&#xA;&#xA;b'],
    ['a character that no file can hold', 'a\0\0b\ud800', 'a`U+0000 U+0000`b`U+D800`'],
  ])('escapes %s', (_, text, written) => {
    expect(bodyWith(text)).toBe(`\n## Question\n\n${written}\n`);
  });
});

describe('markdownLocales', () => {
  const bare: Question = {
    ...plainQuestion,
    addressee: {},
    title: {},
    keywords: {},
    chronology: [],
    relations: [],
    text: {},
    answers: [],
  };

  it('names the languages in which anything is known', () => {
    expect(markdownLocales(plainQuestion)).toStrictEqual(['fr', 'nl']);
    expect(markdownLocales({ ...bare, title: { nl: 'x' } })).toStrictEqual(['nl']);
    const relations = plainQuestion.relations.map((relation) => ({ ...relation, label: { fr: 'x' } }));
    expect(markdownLocales({ ...bare, relations })).toStrictEqual(['fr']);
  });

  it('names those of the raw files when only facts are known', () => {
    const sources = plainQuestion.sources.map((source) => ({ ...source, locales: ['nl' as const] }));
    expect(markdownLocales({ ...bare, sources })).toStrictEqual(['nl']);
  });
});
