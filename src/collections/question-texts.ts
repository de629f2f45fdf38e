import { readFileSync } from 'node:fs';
import type { Frontmatter } from '../markdown/frontmatter.ts';
import { parseTexts, type MarkdownTexts } from '../markdown/parse-markdown.ts';
import { formatQuestionFileId, questionFilePath } from './question-files.ts';

/**
 * Reads the texts of one entry of the collection from its file, on demand. It reads at once: thousands of small files are
 * read in a third of the time that asynchronous calls take.
 *
 * @param questionsDirectory - the folder that the loader was given
 * @param entry - the frontmatter of the entry, as the collection holds it
 * @throws VFileMessage when the file is not what `toMarkdown` writes, and what `readFileSync` throws when it is not there
 */
export function readQuestionTexts(questionsDirectory: string, entry: Frontmatter): MarkdownTexts {
  const path = questionFilePath(questionsDirectory, formatQuestionFileId(entry));
  return parseTexts(readFileSync(path, 'utf8'), entry);
}
