import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultArchiveOptions, projectDirectory, questionsDirectoryOf } from '../../src/build/archive-config.ts';
import { buildSite, type BuiltSite, type SiteOrder } from '../../src/build/build-site.ts';
import type { Progress } from '../../src/build/progress.ts';
import { formatQuestionFileId, questionFilePath } from '../../src/collections/question-files.ts';
import type { Question } from '../../src/domain/question.ts';
import { markdownLocales, toMarkdown } from '../../src/markdown/to-markdown.ts';
import { toHeldQuestion } from './held-questions.ts';
import { sha256Of } from './sha256-of.ts';
import { silentProgress } from './silent-progress.ts';

/** The folder of what a test builds for itself. @param name - its own */
export function testSiteFolder(name: string): string {
  return join(projectDirectory, '.cache', 'test-sites', name);
}

/**
 * Builds a site of questions, whose Markdown is written first, upon what the folder of the site holds.
 *
 * @param folder - of {@link testSiteFolder}: its `content` gets the Markdown
 * @param name - of the site's folder in it
 */
export async function buildSiteOf(
  questions: readonly Question[],
  folder: string,
  name: string,
  options: Partial<SiteOrder> = {},
  progress: Progress = silentProgress,
): Promise<BuiltSite> {
  const contentDirectory = join(folder, 'content');
  for (const question of questions) {
    for (const locale of markdownLocales(question)) {
      const id = formatQuestionFileId({ locale, questionNumber: question.questionNumber });
      const path = questionFilePath(questionsDirectoryOf({ contentDirectory }), id);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, toMarkdown(question, locale));
    }
  }
  const held = questions.map(toHeldQuestion);
  const order: SiteOrder = {
    ...defaultArchiveOptions,
    contentDirectory,
    outDirectory: join(folder, name),
    questions: held,
    contentDigest: sha256Of(JSON.stringify(held)),
    isInvented: false,
    processes: 1,
    ...options,
  };
  return buildSite(order, progress);
}
