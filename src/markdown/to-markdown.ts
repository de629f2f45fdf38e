import type { Heading, Root, RootContent } from 'mdast';
import { localesOf, locales, type Locale } from '../domain/locale.ts';
import { questionLocales, type Question } from '../domain/question.ts';
import type { Text } from '../domain/text.ts';
import { toFrontmatter } from './frontmatter.ts';
import { toYaml } from './frontmatter-yaml.ts';
import { answerHeading, questionHeading } from './headings.ts';
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
  const sections = [
    toSection(questionHeading(locale), question.text[locale]),
    ...question.answers.map(({ receivedOn, text }) => toSection(answerHeading(locale, receivedOn), text[locale])),
  ];
  const yaml: RootContent = { type: 'yaml', value: toYaml(toFrontmatter(question, locale)) };
  const root: Root = { type: 'root', children: [yaml, ...sections.flat()] };
  return processor.stringify(root);
}

function toSection(words: string, text: Text | undefined): RootContent[] {
  if (text === undefined) return [];
  const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: words }] };
  return [heading, ...text.map(toParagraphNode)];
}
