import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { localeSchema, locales, type Locale } from '../domain/locale.ts';
import { formatQuestionNumber, requireParts, type QuestionNumber } from '../domain/question-number.ts';
import { noneIfAbsent } from './none-if-absent.ts';

/** The language and the question of one Markdown file. */
export interface QuestionFile {
  readonly locale: Locale;
  readonly questionNumber: QuestionNumber;
}

const idPattern = /^(fr|nl)\/([1-9]\d*)\/([1-9]\d*)$/;

/** The entry of a file in the collection, `<locale>/<legislature>/<serial>`: its path without the ending. */
export function formatQuestionFileId({ locale, questionNumber }: QuestionFile): string {
  const { legislature, serial } = requireParts(questionNumber);
  return `${locale}/${legislature}/${serial}`;
}

/** The inverse of {@link formatQuestionFileId}; anything else gives `undefined`. */
export function parseQuestionFileId(id: string): QuestionFile | undefined {
  const match = idPattern.exec(id);
  if (!match) return undefined;
  const [, locale, legislature, serial] = match;
  return {
    locale: localeSchema.parse(locale),
    questionNumber: formatQuestionNumber({ legislature: Number(legislature), serial: Number(serial) }),
  };
}

/**
 * The entries of all Markdown files under a folder, by language, then by legislature, then by serial as text. Files of
 * other names are left alone.
 *
 * @param questionsDirectory - the folder that holds `fr/` and `nl/`; one that is not there holds nothing
 */
export async function findQuestionFileIds(questionsDirectory: string): Promise<string[]> {
  const found: string[] = [];
  for (const locale of locales) {
    for (const legislature of await namesIn(join(questionsDirectory, locale))) {
      const names = await namesIn(join(questionsDirectory, locale, legislature));
      const ids = names
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${locale}/${legislature}/${name.slice(0, -3)}`);
      found.push(...ids.filter((id) => idPattern.test(id)));
    }
  }
  return found;
}

/** The path of the file of an entry. */
export function questionFilePath(questionsDirectory: string, id: string): string {
  return join(questionsDirectory, `${id}.md`);
}

async function namesIn(directory: string): Promise<string[]> {
  const names: string[] = await readdir(directory).catch(noneIfAbsent);
  return names.sort();
}
