import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jobFiles, type JobEntry } from '../../collections/page-job.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { KeyedPage } from './page-keys.ts';

/** A number of pages that one process renders: the folder holds what `readPageJob` and `readJobEntries` read. */
export interface PageJob {
  readonly directory: string;
  /** The files of the site that it renders, in order. */
  readonly pages: readonly string[];
}

/** What decides how pages are divided into jobs. */
export interface JobSizes {
  /** As many jobs as this are filled at the same time, so that they are of equal size however many pages come. */
  readonly processes: number;
  /** Pages are kept together in portions of so many, so that those of one question meet. */
  readonly portion: number;
  /** A job has at most so many pages: what a process holds grows with them. */
  readonly most: number;
}

/**
 * Writes the pages that are to be rendered into jobs, as they come.
 *
 * @param entriesOf - the entries of a question that a page reads
 * @param directory - a new folder, in which each job has one of its own
 */
export async function writePageJobs(
  pages: Iterable<KeyedPage>,
  entriesOf: (questionNumber: QuestionNumber) => readonly JobEntry[],
  directory: string,
  { processes, portion, most }: JobSizes,
): Promise<PageJob[]> {
  const jobs: JobWriter[] = [];
  const open: JobWriter[] = [];
  let placed = 0;
  for (const keyed of pages) {
    const turn = Math.floor(placed / portion) % processes;
    const isNewPortion = placed % portion === 0;
    let job = open[turn];
    if (!job || (isNewPortion && job.pages.length + portion > most)) {
      await job?.close();
      job = await JobWriter.create(join(directory, String(jobs.length)));
      jobs.push(job);
      open[turn] = job;
    }
    await job.write(keyed, entriesOf);
    placed += 1;
  }
  await Promise.all(open.map((job) => job.close()));
  return jobs.map((job) => ({ directory: job.directory, pages: job.pages }));
}

/** The files of one job, while they are written. */
class JobWriter {
  readonly directory: string;
  readonly pages: string[] = [];
  readonly #known = new Set<QuestionNumber>();
  readonly #pageStream: WriteStream;
  readonly #entryStream: WriteStream;

  private constructor(directory: string) {
    this.directory = directory;
    this.#pageStream = createWriteStream(join(directory, jobFiles.pages));
    this.#entryStream = createWriteStream(join(directory, jobFiles.entries));
  }

  static async create(directory: string): Promise<JobWriter> {
    await mkdir(directory, { recursive: true });
    return new JobWriter(directory);
  }

  async write(
    { page, line }: KeyedPage,
    entriesOf: (questionNumber: QuestionNumber) => readonly JobEntry[],
  ): Promise<void> {
    this.pages.push(page.file);
    await writeLine(this.#pageStream, line);
    for (const number of page.reads) {
      if (this.#known.has(number)) continue;
      this.#known.add(number);
      for (const entry of entriesOf(number)) await writeLine(this.#entryStream, JSON.stringify(entry));
    }
  }

  async close(): Promise<void> {
    const streams = [this.#pageStream, this.#entryStream];
    await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.end(resolve))));
  }
}

async function writeLine(stream: WriteStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
