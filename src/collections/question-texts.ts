import { readFile } from 'node:fs/promises';
import type { Text } from '../domain/text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { questionFilePath } from './question-files.ts';

/** The texts of a question in one language: `undefined` where the language has none. */
export interface QuestionTexts {
  readonly text: Text | undefined;
  /** One for each answer of the entry's `answers`, in its order. */
  readonly answers: readonly (Text | undefined)[];
}

/**
 * Reads the texts of one entry of the collection from its file, on demand.
 *
 * @param questionsDirectory - the folder that the loader was given
 * @param id - the entry, `<locale>/<legislature>/<serial>`
 * @throws VFileMessage when the file is not what `toMarkdown` writes, and what `readFile` throws when it is not there
 */
export async function readQuestionTexts(questionsDirectory: string, id: string): Promise<QuestionTexts> {
  const { text, answers } = parseMarkdown(await readFile(questionFilePath(questionsDirectory, id), 'utf8'));
  return { text, answers };
}
