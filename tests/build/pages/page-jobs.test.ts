import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePageJobs } from '../../../src/build/pages/page-jobs.ts';
import type { KeyedPage } from '../../../src/build/pages/page-keys.ts';
import { openFrontmatter, openPages, readJobList, readJobQuestions } from '../../../src/collections/page-job.ts';
import { heldTexts, toFrontmatter, type Frontmatter } from '../../../src/markdown/frontmatter.ts';
import type { PlannedPage } from '../../../src/site/plan/planned-page.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const frontmatter = toFrontmatter(plainQuestion, 'fr', heldTexts(plainQuestion, 'fr'));
const entriesOf = (questionNumber: string): Frontmatter[] => [
  { ...frontmatter, questionNumber, title: `Écluses de ${questionNumber}` },
];

function keyed(file: string, reads: readonly string[] = []): KeyedPage {
  const page: PlannedPage = { route: 'not-found', file, params: {}, props: {}, reads };
  return { page, key: file };
}

const pagesNamed = (count: number): KeyedPage[] => Array.from({ length: count }, (_, index) => keyed(`${index}.html`));

describe('the jobs of a build', () => {
  it('have every page once, in portions that stay together, shared equally among the processes', async () => {
    const folder = await temporaryFolder();
    const jobs = await writePageJobs(pagesNamed(10), entriesOf, folder, { processes: 2, portion: 2, most: 100 });
    expect(jobs.map(({ pages }) => pages)).toStrictEqual([
      ['0.html', '1.html', '4.html', '5.html', '8.html', '9.html'],
      ['2.html', '3.html', '6.html', '7.html'],
    ]);
    for (const job of jobs) {
      const read = openPages(job.directory);
      const listed = await readJobList(job.directory);
      expect(listed.map(({ file }) => file)).toStrictEqual(job.pages);
      expect(listed.map(({ place }) => read(place))).toStrictEqual(job.pages.map((file) => keyed(file).page));
    }
  });

  it('have no more pages than they may have', async () => {
    const jobs = await writePageJobs(pagesNamed(25), entriesOf, await temporaryFolder(), {
      processes: 2,
      portion: 3,
      most: 6,
    });
    expect(Math.max(...jobs.map(({ pages }) => pages.length))).toBe(6);
    expect(jobs.flatMap(({ pages }) => pages).toSorted()).toStrictEqual(
      pagesNamed(25)
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('know each question that their pages read once', async () => {
    const folder = await temporaryFolder();
    const pages = [keyed('a.html', ['5-1']), keyed('b.html', ['5-1', '5-2']), keyed('c.html', ['5-1'])];
    await writePageJobs(pages, entriesOf, folder, { processes: 2, portion: 2, most: 100 });
    const known = async (job: string) => {
      const read = openFrontmatter(join(folder, job));
      const questions = await readJobQuestions(join(folder, job));
      return Array.from(questions, ([number, place]) => [number, read(place)]);
    };
    expect(await known('0')).toStrictEqual([
      ['5-1', entriesOf('5-1')],
      ['5-2', entriesOf('5-2')],
    ]);
    expect(await known('1')).toStrictEqual([['5-1', entriesOf('5-1')]]);
  });

  it('are none where nothing is to be rendered', async () => {
    expect(
      await writePageJobs([], entriesOf, await temporaryFolder(), { processes: 2, portion: 2, most: 9 }),
    ).toStrictEqual([]);
  });
});
