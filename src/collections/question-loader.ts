import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { VFileMessage } from 'vfile-message';
import { parseFrontmatter } from '../markdown/parse-markdown.ts';
import { mapAtOnce } from './map-at-once.ts';
import { findQuestionFileIds, parseQuestionFileId, questionFilePath } from './question-files.ts';

/**
 * The loader of the generated Markdown. An entry is `<locale>/<legislature>/<serial>` and holds the frontmatter alone:
 * the texts of the whole archive do not fit in Astro's content store, so pages read them with `readQuestionTexts`.
 *
 * A file whose digest is in the store is not parsed again. While the site is developed, a file that changes is loaded
 * again.
 *
 * @param questionsDirectory - the folder that holds `fr/` and `nl/`, absolute; `null` where the pages of a job are rendered,
 *   which know from the job what they read (`page-job.ts`), so that no file is parsed only to be known
 * @returns a loader whose `load` throws an error with path, line and column when a file is not what `toMarkdown` writes
 */
export function questionLoader(questionsDirectory: string | null): Loader {
  return {
    name: 'question-loader',
    async load(context) {
      if (questionsDirectory === null) return;
      const ids = await findQuestionFileIds(questionsDirectory);
      const gone = new Set(context.store.keys()).difference(new Set(ids));
      for (const id of gone) context.store.delete(id);
      const changed = await mapAtOnce(ids, (id) => readEntry(questionsDirectory, id, context));
      for (const entry of changed) if (entry) context.store.set(entry);
      watch(questionsDirectory, context);
    },
  };
}

/** The entry of a file, or `undefined` when the store has it as it is. */
async function readEntry(questionsDirectory: string, id: string, context: LoaderContext) {
  const path = questionFilePath(questionsDirectory, id);
  const file = await readFile(path, 'utf8');
  const digest = context.generateDigest(file);
  if (context.store.get(id)?.digest === digest) return undefined;
  const filePath = relative(fileURLToPath(context.config.root), path).replaceAll(sep, '/');
  const data = await context.parseData({ id, data: frontmatterOf(file, filePath), filePath });
  return { id, data, filePath, digest };
}

function frontmatterOf(file: string, filePath: string): Record<string, unknown> {
  try {
    return parseFrontmatter(file);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    throw new Error(`${filePath}:${error.line ?? 1}:${error.column ?? 1}: ${error.reason}`, { cause: error });
  }
}

function watch(questionsDirectory: string, context: LoaderContext): void {
  const { watcher, store, logger } = context;
  if (!watcher) return;
  const idOf = (path: string): string | undefined => {
    const id = relative(questionsDirectory, path).replaceAll(sep, '/').replace(/\.md$/, '');
    return parseQuestionFileId(id) && path.endsWith('.md') ? id : undefined;
  };
  const reload = (path: string): void => {
    const id = idOf(path);
    if (id === undefined) return;
    readEntry(questionsDirectory, id, context).then(
      (entry) => entry && store.set(entry),
      (error: unknown) => logger.error(error instanceof Error ? error.message : String(error)),
    );
  };
  watcher.add(questionsDirectory);
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', (path) => {
    const id = idOf(path);
    if (id !== undefined) store.delete(id);
  });
}
