import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jobFiles, type LinePlace, type ListedPage } from '../../collections/page-job.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Frontmatter } from '../../markdown/frontmatter.ts';
import type { KeyedPage } from './page-keys.ts';

/** A number of pages that one process renders: the folder holds the files of `page-job.ts`. */
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

/** The folder of a job in that of all, by its place among them, from 0. */
export function jobDirectoryOf(directory: string, place: number): string {
  return join(directory, String(place));
}

/**
 * Writes the pages that are to be rendered into jobs, as they come.
 *
 * @param entriesOf - the frontmatter of the Markdown files of a question that a page reads
 * @param directory - a folder in which each job has one of its own
 */
export async function writePageJobs(
  pages: Iterable<KeyedPage> | AsyncIterable<KeyedPage>,
  entriesOf: (questionNumber: QuestionNumber) => readonly Frontmatter[],
  directory: string,
  { processes, portion, most }: JobSizes,
): Promise<PageJob[]> {
  const jobs: JobWriter[] = [];
  const open: JobWriter[] = [];
  let placed = 0;
  for await (const keyed of pages) {
    const turn = Math.floor(placed / portion) % processes;
    const isNewPortion = placed % portion === 0;
    let job = open[turn];
    if (!job || (isNewPortion && job.pages.length + portion > most)) {
      await job?.close();
      job = await JobWriter.create(jobDirectoryOf(directory, jobs.length));
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
  readonly #streams: Readonly<Record<keyof typeof jobFiles, WriteStream>>;
  /** How many bytes the files have whose lines are read one by one. */
  readonly #written = { pages: 0, frontmatter: 0 };

  private constructor(directory: string) {
    this.directory = directory;
    const open = (name: string): WriteStream => createWriteStream(join(directory, name));
    this.#streams = {
      pages: open(jobFiles.pages),
      list: open(jobFiles.list),
      frontmatter: open(jobFiles.frontmatter),
      questions: open(jobFiles.questions),
    };
  }

  static async create(directory: string): Promise<JobWriter> {
    await mkdir(directory, { recursive: true });
    return new JobWriter(directory);
  }

  async write(
    { page }: KeyedPage,
    entriesOf: (questionNumber: QuestionNumber) => readonly Frontmatter[],
  ): Promise<void> {
    const { route, file, params } = page;
    this.pages.push(file);
    const listed: ListedPage = { route, file, params, place: await this.#writePlaced('pages', JSON.stringify(page)) };
    await writeLine(this.#streams.list, JSON.stringify(listed));
    for (const number of page.reads) {
      if (this.#known.has(number)) continue;
      this.#known.add(number);
      const { start, end } = await this.#writePlaced('frontmatter', JSON.stringify(entriesOf(number)));
      await writeLine(this.#streams.questions, `${number} ${start} ${end}`);
    }
  }

  async #writePlaced(name: 'pages' | 'frontmatter', line: string): Promise<LinePlace> {
    const start = this.#written[name];
    const end = start + Buffer.byteLength(line);
    this.#written[name] = end + 1;
    await writeLine(this.#streams[name], line);
    return { start, end };
  }

  async close(): Promise<void> {
    const streams = Object.values(this.#streams);
    await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.end(resolve))));
  }
}

async function writeLine(stream: WriteStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
