import { readFile } from 'node:fs/promises';
import type { Frontmatter } from '../markdown/frontmatter.ts';
import { parseTexts, type MarkdownTexts } from '../markdown/parse-markdown.ts';
import { formatQuestionFileId, questionFilePath } from './question-files.ts';

/**
 * Reads the texts of one entry of the collection from its file, on demand.
 *
 * @param questionsDirectory - the folder that the loader was given
 * @param entry - the frontmatter of the entry, as the collection holds it
 * @throws VFileMessage when the file is not what `toMarkdown` writes, and what `readFile` throws when it is not there
 */
export async function readQuestionTexts(questionsDirectory: string, entry: Frontmatter): Promise<MarkdownTexts> {
  const path = questionFilePath(questionsDirectory, formatQuestionFileId(entry));
  return parseTexts(await readFile(path, 'utf8'), entry);
}
