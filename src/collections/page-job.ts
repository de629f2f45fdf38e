import { join } from 'node:path';
import { z } from 'zod';
import type { Frontmatter } from '../markdown/frontmatter.ts';
import { readLines } from './read-lines.ts';

/** The frontmatter of a Markdown file, with the digest of the file. */
export interface JobEntry {
  readonly frontmatter: Frontmatter;
  readonly digest: string;
}

/** The files of a job, in its folder: one JSON value a line. */
export const jobFiles = { pages: 'pages.ndjson', entries: 'entries.ndjson' } as const;

/**
 * Reads the pages of a job, in the order in which they were written.
 *
 * @typeParam Page - what was written: a job is made by the build that reads it, a moment before
 */
export function readPageJob<Page>(jobDirectory: string): Promise<Page[]> {
  return readValues<Page>(join(jobDirectory, jobFiles.pages));
}

/** Reads what the pages of a job need to know of the Markdown that they read. An entry may come twice. */
export function readJobEntries(jobDirectory: string): Promise<JobEntry[]> {
  return readValues<JobEntry>(join(jobDirectory, jobFiles.entries));
}

async function readValues<Value>(path: string): Promise<Value[]> {
  const values: Value[] = [];
  for await (const line of readLines(path)) {
    values.push(z.custom<Value>().parse(JSON.parse(line)));
  }
  return values;
}
