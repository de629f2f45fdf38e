import type { Heading, Paragraph, Root } from 'mdast';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import { findQuestionFileIds, parseQuestionFileId, questionFilePath } from '../../collections/question-files.ts';
import { localize, locales, type Locale } from '../../domain/locale.ts';
import type { Question } from '../../domain/question.ts';
import { fromMarkdown } from '../../markdown/from-markdown.ts';
import { toParagraphNode } from '../../markdown/paragraph.ts';
import { processor } from '../../markdown/processor.ts';
import { createAddresses } from '../../site/addresses.ts';
import { toArchive } from '../../site/archive.ts';
import { toPeerPage, type PeerPage } from './peer-page.ts';
import { toPeerWords } from './peer-words.ts';

const addresses = createAddresses('/');

/**
 * Writes what other generators make the pages of the questions from: `pages/<locale>/<question>.md`, a file a page, its
 * texts as Markdown and in its frontmatter what our own build works out of the archive; and `data/words.json`, the words
 * that all pages of a language have.
 *
 * @param questionsDirectory - the Markdown of the archive
 * @param directory - where `pages` and `data` are written
 * @returns the addresses of the pages within a site, as `fr/5-8916`
 */
export async function writePeerFiles(questionsDirectory: string, directory: string): Promise<string[]> {
  const questions = await readQuestions(questionsDirectory);
  const archive = toArchive(questions);
  for (const locale of locales) await mkdir(join(directory, 'pages', locale), { recursive: true });
  await mkdir(join(directory, 'data'), { recursive: true });
  const words = Object.fromEntries(locales.map((locale) => [locale, toPeerWords(addresses, locale)]));
  await writeFile(join(directory, 'data', 'words.json'), JSON.stringify(words));
  const written = await mapAtOnce(questions, async (question) => {
    const addressesOf = locales.map((locale) => `${locale}/${question.questionNumber}`);
    for (const locale of locales) {
      const { page, texts } = toPeerPage(question, archive, addresses, locale);
      const path = join(directory, 'pages', locale, `${question.questionNumber}.md`);
      await writeFile(path, formatPeerFile(page, texts));
    }
    return addressesOf;
  });
  return written.flat();
}

/** The Markdown file of a page: each section under a heading of its own, also one without a text. */
export function formatPeerFile(page: PeerPage, texts: readonly (readonly string[])[]): string {
  const children = page.sections.flatMap(({ heading }, index): (Heading | Paragraph)[] => [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
    ...(texts[index] ?? []).map(toParagraphNode),
  ]);
  const root: Root = { type: 'root', children };
  const frontmatter = stringify(page, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return `---\n${frontmatter}---\n\n${processor.stringify(root)}`;
}

async function readQuestions(questionsDirectory: string): Promise<Question[]> {
  const files = await mapAtOnce(await findQuestionFileIds(questionsDirectory), async (id) => {
    const file = parseQuestionFileId(id);
    return file ? [{ ...file, text: await readFile(questionFilePath(questionsDirectory, id), 'utf8') }] : [];
  });
  return [...Map.groupBy(files.flat(), ({ questionNumber }) => questionNumber).values()].map((ofQuestion) =>
    fromMarkdown(localize((locale: Locale) => ofQuestion.find((file) => file.locale === locale)?.text)),
  );
}
