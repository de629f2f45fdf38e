import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultArchiveOptions } from '../../../src/build/archive-config.ts';
import { jobDirectoryOf, writePageJobs } from '../../../src/build/pages/page-jobs.ts';
import type { KeyedPage } from '../../../src/build/pages/page-keys.ts';
import { startRenderers, type Renderers } from '../../../src/build/pages/render-jobs.ts';
import type { PlannedPage } from '../../../src/site/plan/planned-page.ts';
import { silentProgress } from '../../setup/silent-progress.ts';
import { testSiteFolder } from '../../setup/site-of-questions.ts';

const folder = testSiteFolder('vitest/render-jobs');
const [outDirectory, workDirectory] = [join(folder, 'site'), join(folder, 'work')];
const options = { ...defaultArchiveOptions, contentDirectory: join(folder, 'content'), outDirectory, isInvented: true };
const stage = silentProgress.begin('Building the pages');

const page: PlannedPage = { route: 'robots', file: 'robots.txt', params: {}, props: {}, reads: [] };
const keyed: KeyedPage = { page, key: 'robots' };

const start = (count: number): Renderers => startRenderers(options, workDirectory, count);

describe('processes that render', () => {
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are started before their jobs are written, and end where none comes', async () => {
    const renderers = start(2);
    const jobs = await writePageJobs([keyed], () => [], workDirectory, { processes: 2, portion: 1, most: 1 });
    const finished: string[] = [];
    await renderers.render(jobs, 2, stage, ({ directory }) => finished.push(directory));
    expect(finished).toStrictEqual([jobDirectoryOf(workDirectory, 0)]);
    expect(await readFile(join(outDirectory, 'robots.txt'), 'utf8')).toContain('User-agent: *');
    await renderers.close();
    await vi.waitFor(() => {
      expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
    });
  });

  it('are started when it is their turn where jobs are more', async () => {
    const renderers = start(1);
    const other = { ...keyed, page: { ...page, route: 'not-found', file: '404.html' } as const };
    const jobs = await writePageJobs([keyed, other], () => [], workDirectory, { processes: 1, portion: 1, most: 1 });
    expect(jobs).toHaveLength(2);
    const finished: string[] = [];
    await renderers.render(jobs, 1, stage, ({ directory }) => finished.push(directory));
    expect(finished).toStrictEqual(jobs.map(({ directory }) => directory));
    expect(await readFile(join(outDirectory, '404.html'), 'utf8')).toContain('<html');
    await renderers.close();
  });

  it('are not started any more when they were told to end, and leave nothing', async () => {
    const renderers = start(0);
    const [job] = await writePageJobs([keyed], () => [], workDirectory, { processes: 1, portion: 1, most: 1 });
    await renderers.close();
    expect(existsSync(workDirectory)).toBe(false);
    await expect(renderers.render(job ? [job] : [], 1, stage, () => undefined)).rejects.toThrow(/abort/);
  });

  it('say what went wrong, once their job is to be rendered', async () => {
    const renderers = start(1);
    const job = { directory: jobDirectoryOf(workDirectory, 0), pages: ['robots.txt'] };
    await expect(renderers.render([job], 1, stage, () => undefined)).rejects.toThrow(
      /^The pages could not be built: [^]*ENOENT/,
    );
    await renderers.close();
  });
});
