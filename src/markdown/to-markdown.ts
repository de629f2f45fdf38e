import { localesOf, locales, type Locale } from '../domain/locale.ts';
import { questionLocales, type Question } from '../domain/question.ts';
import type { Paragraph, Text } from '../domain/text.ts';
import { heldTexts, toFrontmatter } from './frontmatter.ts';
import { toYaml } from './frontmatter-yaml.ts';
import { answerHeading, questionHeading } from './headings.ts';
import { toOrdinaryMarkdown } from './ordinary-paragraph.ts';
import { toParagraphNode } from './paragraph.ts';
import { processor } from './processor.ts';

/**
 * The languages in which a question has a Markdown file: those in which anything of it is known, labels included. A
 * question of which nothing but facts is known has those of its raw files, so that it has at least one.
 */
export function markdownLocales(question: Question): Locale[] {
  const labelled = [...question.chronology, ...question.relations].flatMap(({ label }) => localesOf(label));
  const known = [...questionLocales(question), ...labelled];
  const found = new Set(known.length > 0 ? known : question.sources.flatMap((source) => source.locales));
  return locales.filter((locale) => found.has(locale));
}

/**
 * The Markdown file of a question in one language: YAML frontmatter, the question under a level-2 heading, and each
 * answer under one of its own, each paragraph a paragraph. No character of a text changes on the way: reading all the
 * files of {@link markdownLocales} with `fromMarkdown` gives the question back.
 *
 * @returns the file's text, ending in a line feed; the same for the same question
 */
export function toMarkdown(question: Question, locale: Locale): string {
  const yaml = toYaml(toFrontmatter(question, locale, heldTexts(question, locale)));
  const blocks = [
    `---\n${yaml}\n---`,
    ...writeSection(questionHeading(locale), question.text[locale]),
    ...question.answers.flatMap(({ receivedOn, text }) =>
      writeSection(answerHeading(locale, receivedOn), text[locale]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A heading and the paragraphs under it, as blocks of Markdown; none where there is no text. */
function writeSection(words: string, text: Text | undefined): string[] {
  return text === undefined ? [] : [`## ${words}`, ...text.map(writeParagraph)];
}

function writeParagraph(paragraph: Paragraph): string {
  const ordinary = toOrdinaryMarkdown(paragraph);
  if (ordinary !== undefined) return ordinary;
  return processor.stringify({ type: 'root', children: [toParagraphNode(paragraph)] }).replace(/\n$/, '');
}
