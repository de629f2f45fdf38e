import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { mapAtOnce } from '../collections/map-at-once.ts';
import { findQuestionFileIds, questionFilePath } from '../collections/question-files.ts';

/** How many files a run touched. */
export interface WrittenFiles {
  readonly written: number;
  readonly removed: number;
}

/**
 * Makes the generated Markdown of a folder what it should be: a file is written only when its bytes change, and one
 * that nothing gives any more is removed. Files of other names are left alone.
 *
 * @param questionsDirectory - the folder that holds `fr/` and `nl/`; it is made when it is not there
 * @param files - the text of each file by its entry, `<locale>/<legislature>/<serial>`
 */
export async function writeGeneratedFiles(
  questionsDirectory: string,
  files: ReadonlyMap<string, string>,
): Promise<WrittenFiles> {
  const gone = (await findQuestionFileIds(questionsDirectory)).filter((id) => !files.has(id));
  await mapAtOnce(gone, (id) => rm(questionFilePath(questionsDirectory, id)));
  const changes = await mapAtOnce([...files], async ([id, text]) =>
    writeIfChanged(questionFilePath(questionsDirectory, id), text),
  );
  return { written: changes.filter(Boolean).length, removed: gone.length };
}

async function writeIfChanged(path: string, text: string): Promise<boolean> {
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return true;
}
