import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultArchiveOptions } from '../../src/build/archive-config.ts';
import type { Question } from '../../src/domain/question.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { buildSiteOf, testSiteFolder } from './site-of-questions.ts';
import type { TestSite } from './test-sites.ts';

const asked = (questionNumber: string, ...others: readonly string[]): Question => ({
  ...plainQuestion,
  questionNumber,
  relations: others.map((number) => ({
    kind: 'also-asked-to',
    label: {},
    target: { kind: 'written-question', number },
  })),
});

/** A series that is called 5-200, and two questions of another, which does not change. */
export const beforeRenaming: readonly Question[] = [
  asked('5-200', '5-201'),
  asked('5-201', '5-200'),
  asked('5-300', '5-301'),
  asked('5-301', '5-300'),
];

/** With a smaller member, whose number the series takes as its name. */
export const afterRenaming: readonly Question[] = [...beforeRenaming, asked('5-199', '5-201')];

/** Builds the site of a series that has been renamed, under a path. @param runner - whose tests */
export async function buildRenamedSite(runner: string): Promise<TestSite> {
  const folder = testSiteFolder(join(runner, 'renamed'));
  const { site } = defaultArchiveOptions;
  await rm(folder, { recursive: true, force: true });
  await buildSiteOf(afterRenaming, folder, 'site', { base: '/archief' });
  return { directory: join(folder, 'site'), base: '/archief', site };
}
