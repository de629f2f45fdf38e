import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultArchiveOptions, projectDirectory, questionsDirectoryOf } from '../../src/build/archive-config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { formatQuestionFileId, questionFilePath } from '../../src/collections/question-files.ts';
import type { Question } from '../../src/domain/question.ts';
import { markdownLocales, toMarkdown } from '../../src/markdown/to-markdown.ts';
import { toHeldQuestion } from './held-questions.ts';
import { inventedQuestions } from './invented-questions.ts';
import { seriesQuestions } from './series-questions.ts';
import { silentProgress } from './silent-progress.ts';
import type { TestSite } from './test-sites.ts';

/**
 * Builds a site of invented questions, of kinds that the real archive does not hold.
 *
 * @param runner - whose tests: each runner has folders of its own, outside `dist/`
 */
export function buildInventedSite(runner: string): Promise<TestSite> {
  return buildSiteOf(inventedQuestions, runner, 'invented');
}

/** Builds a site of invented series: with every kind of reply, and as long as any. @param runner - whose tests */
export function buildSeriesSite(runner: string): Promise<TestSite> {
  return buildSiteOf(seriesQuestions, runner, 'series');
}

async function buildSiteOf(questions: readonly Question[], runner: string, name: string): Promise<TestSite> {
  const folder = join(projectDirectory, '.cache', 'test-sites', runner, name);
  const contentDirectory = join(folder, 'content');
  const options = { ...defaultArchiveOptions, contentDirectory, outDirectory: join(folder, 'site') };
  await rm(folder, { recursive: true, force: true });
  for (const question of questions) {
    for (const locale of markdownLocales(question)) {
      const id = formatQuestionFileId({ locale, questionNumber: question.questionNumber });
      const path = questionFilePath(questionsDirectoryOf(options), id);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, toMarkdown(question, locale));
    }
  }
  const held = questions.map(toHeldQuestion);
  const order = { ...options, questions: held, contentDigest: null, isInvented: false, processes: 1 };
  await buildSite(order, silentProgress);
  return { directory: options.outDirectory, base: options.base, site: options.site };
}
