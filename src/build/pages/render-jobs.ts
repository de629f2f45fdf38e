import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteOptions } from '../archive-config.ts';
import type { Stage } from '../progress.ts';
import { runForked } from '../run-forked.ts';
import { jobDirectoryOf, type PageJob } from './page-jobs.ts';
import type { RenderAnswer, RenderOrder, RenderWord } from './render-job.ts';

/** What a site's pages are rendered with, besides the job. */
export type RenderOptions = Omit<SiteOptions, 'jobDirectory' | 'cacheDirectory'>;

/** Processes that render the pages of jobs. */
export interface Renderers {
  /**
   * Renders jobs into the site's folder, each in a process of its own, some at once.
   *
   * @param processes - how many at once
   * @param finish - takes over what Astro left for all pages of a job, style sheets and the like, from a folder that is
   *   removed afterwards
   * @throws Error with what a process printed when it fails
   */
  render(
    jobs: readonly PageJob[],
    processes: number,
    stage: Stage,
    finish: (job: PageJob, directory: string) => void,
  ): Promise<void>;
  /** Ends the processes that still run, waits for their end, and removes what was under way. It may be called again. */
  close(): Promise<void>;
}

/**
 * Starts the processes of the first jobs, which are not written yet: each takes some seconds to get ready. They are to be
 * closed in the end, as there may be no such job.
 *
 * @param options - of the site
 * @param workDirectory - a folder in the project, in which the jobs will be; it is emptied
 * @param count - how many
 */
export function startRenderers(options: RenderOptions, workDirectory: string, count: number): Renderers {
  rmSync(workDirectory, { recursive: true, force: true });
  const jobDirectories = Array.from({ length: count }, (_, place) => jobDirectoryOf(workDirectory, place));
  const controller = new AbortController();
  const started: Renderer[] = [];
  const start = (directory: string): Renderer => {
    controller.signal.throwIfAborted();
    const renderer = startRenderer(options, directory, controller.signal);
    started.push(renderer);
    return renderer;
  };
  const early = new Map(jobDirectories.map((directory) => [directory, start(directory)]));
  return {
    async render(jobs, processes, stage, finish) {
      const waiting = jobs.values();
      const work = async (): Promise<void> => {
        for (const job of waiting) {
          const { directory } = job;
          const renderer = early.get(directory) ?? start(directory);
          await renderer.render(stage);
          finish(job, sharedDirectoryOf(directory));
          await rm(directory, { recursive: true, force: true });
        }
      };
      await Promise.all(Array.from({ length: Math.min(processes, jobs.length) }, work));
    },
    async close() {
      controller.abort();
      await Promise.allSettled(started.map(({ ended }) => ended));
      await rm(workDirectory, { recursive: true, force: true });
    },
  };
}

/** A process that renders one job. */
interface Renderer {
  /**
   * Has it begin, as the job is written, and waits for its end.
   *
   * @throws Error with what it printed when it fails
   */
  render(stage: Stage): Promise<void>;
  /** Settled when it has ended, however it has. */
  readonly ended: Promise<unknown>;
}

const script = fileURLToPath(new URL('render-job.ts', import.meta.url));

/** A page is rendered within the memory for what is young, in MB, so that little of it is ever moved to what is old. */
const nodeOptions = ['--max-semi-space-size=64'];

function startRenderer(options: RenderOptions, jobDirectory: string, signal: AbortSignal): Renderer {
  const own = {
    outDirectory: sharedDirectoryOf(jobDirectory),
    cacheDirectory: join(jobDirectory, 'astro'),
    jobDirectory,
  };
  const order: RenderOrder = { options: { ...options, ...own }, siteDirectory: options.outDirectory };
  const ready = Promise.withResolvers<{ readonly begin: () => void }>();
  let stage: Stage | undefined;
  let rendered = 0;
  const hear = (answer: RenderAnswer, reply: (word: RenderWord) => void): void => {
    if (answer === 'ready') {
      const begin = (): void => {
        reply('written');
      };
      ready.resolve({ begin });
    } else {
      stage?.advance(answer - rendered);
      rendered = answer;
    }
  };
  const ended = runForked(script, [JSON.stringify(order)], { hear, signal, nodeOptions });
  // Whether it fails is asked when its job is to be rendered.
  ended.catch(() => undefined);
  return {
    ended,
    async render(ofJobs) {
      stage = ofJobs;
      const standing = await Promise.race([ready.promise, ended.then(() => null)]);
      standing?.begin();
      const { exitCode, output } = await ended;
      if (exitCode !== 0) throw new Error(`The pages could not be built: ${output}`);
    },
  };
}

/** Where Astro leaves what the pages of a job share. */
function sharedDirectoryOf(jobDirectory: string): string {
  return join(jobDirectory, 'shared');
}
