import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { QuestionNumber } from '../domain/question-number.ts';
import type { Frontmatter } from '../markdown/frontmatter.ts';
import { readLines } from './read-lines.ts';

/**
 * The files of a job, in its folder, made by the build that reads them a moment later:
 *
 * - `files`: the file in the site of each page, in a line
 * - `pages`: what each of these pages is given, as JSON in a line
 * - `frontmatter`: that of the Markdown files of each question that the pages read, as JSON in a line
 * - `questions`: in a line for each of these, `5-8916 0 2410`: its number, and where its line begins and ends in bytes
 */
export const jobFiles = {
  files: 'files.txt',
  pages: 'pages.ndjson',
  frontmatter: 'frontmatter.ndjson',
  questions: 'questions.txt',
} as const;

/** Where the frontmatter of a question stands in the file of a job, in bytes. */
export const frontmatterPlaceSchema = z.strictObject({ start: z.int(), end: z.int() });
export type FrontmatterPlace = z.infer<typeof frontmatterPlaceSchema>;

/** The files of the site that a job renders, in order. */
export async function readJobFiles(jobDirectory: string): Promise<string[]> {
  return Array.fromAsync(readLines(join(jobDirectory, jobFiles.files)));
}

/**
 * Reads the pages of a job, in the order in which they were written.
 *
 * @typeParam Page - what was written
 */
export async function readPageJob<Page>(jobDirectory: string): Promise<Page[]> {
  return Array.fromAsync(readLines(join(jobDirectory, jobFiles.pages)), (line) =>
    z.custom<Page>().parse(JSON.parse(line)),
  );
}

/** Reads which questions the pages of a job read, and where their frontmatter stands. */
export async function readJobQuestions(jobDirectory: string): Promise<Map<QuestionNumber, FrontmatterPlace>> {
  const lines = await Array.fromAsync(readLines(join(jobDirectory, jobFiles.questions)));
  return new Map(
    lines.map((line) => {
      const [questionNumber = '', start, end] = line.split(' ');
      return [questionNumber, { start: Number(start), end: Number(end) }];
    }),
  );
}

/**
 * Opens the frontmatter of a job, for as long as the process lives.
 *
 * @returns what reads that of a question, of each language that it has a file of; it throws SyntaxError where something
 *   else stands in that place
 */
export function openFrontmatter(jobDirectory: string): (place: FrontmatterPlace) => Frontmatter[] {
  const file = openSync(join(jobDirectory, jobFiles.frontmatter), 'r');
  return ({ start, end }) => {
    const bytes = Buffer.alloc(end - start);
    readSync(file, bytes, 0, bytes.length, start);
    return z.custom<Frontmatter[]>().parse(JSON.parse(bytes.toString('utf8')));
  };
}
