import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteOptions } from '../archive-config.ts';
import type { Stage } from '../progress.ts';
import { runForked } from '../run-forked.ts';
import type { PageJob } from './page-jobs.ts';
import type { RenderOrder } from './render-job.ts';

const script = fileURLToPath(new URL('render-job.ts', import.meta.url));

/** A page is rendered within the memory for what is young, in MB, so that little of it is ever moved to what is old. */
const memoryOptions = ['--max-semi-space-size=64'];

/**
 * Renders jobs into the site's folder, each in a process of its own, some at once.
 *
 * @param options - of the site
 * @param finish - takes over what Astro left for all pages of a job, style sheets and the like, from a folder that is
 *   removed afterwards
 * @throws Error with what a process printed when it fails; the others are ended
 */
export async function renderJobs(
  jobs: readonly PageJob[],
  options: Omit<SiteOptions, 'jobDirectory' | 'cacheDirectory'>,
  processes: number,
  stage: Stage,
  finish: (job: PageJob, directory: string) => void,
): Promise<void> {
  const waiting = [...jobs];
  const controller = new AbortController();
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const outDirectory = join(job.directory, 'shared');
      const cacheDirectory = join(job.directory, 'astro');
      const own = { ...options, outDirectory, cacheDirectory, jobDirectory: job.directory };
      await renderJob({ options: own, siteDirectory: options.outDirectory }, stage, controller.signal);
      finish(job, outDirectory);
      await rm(job.directory, { recursive: true, force: true });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(processes, jobs.length) }, work));
  } finally {
    controller.abort();
  }
}

async function renderJob(order: RenderOrder, stage: Stage, signal: AbortSignal): Promise<void> {
  let rendered = 0;
  const hear = (count: number): void => {
    stage.advance(count - rendered);
    rendered = count;
  };
  const { exitCode, output } = await runForked(script, [JSON.stringify(order)], {
    hear,
    signal,
    nodeOptions: memoryOptions,
  });
  if (exitCode !== 0) throw new Error(`The pages could not be built: ${output}`);
}
