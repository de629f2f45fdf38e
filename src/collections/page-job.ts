import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { QuestionNumber } from '../domain/question-number.ts';
import type { Frontmatter } from '../markdown/frontmatter.ts';
import { readLines } from './read-lines.ts';

/**
 * The files of a job, in its folder, made by the build that reads them a moment later:
 *
 * - `pages`: what each page is given, as JSON in a line
 * - `list`: in a line for each of these, as JSON: its route, its file in the site, its parameters, and where its line begins
 *   and ends in bytes
 * - `frontmatter`: that of the Markdown files of each question that the pages read, as JSON in a line
 * - `questions`: in a line for each of these, `5-8916 0 2410`: its number, and where its line begins and ends in bytes
 */
export const jobFiles = {
  pages: 'pages.ndjson',
  list: 'list.ndjson',
  frontmatter: 'frontmatter.ndjson',
  questions: 'questions.txt',
} as const;

/** Where a line stands in a file of a job, in bytes. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
}

/** A page as `list` has it. */
export interface ListedPage<Route extends string = string> {
  readonly route: Route;
  readonly file: string;
  readonly params: Readonly<Record<string, string>>;
  readonly place: LinePlace;
}

/**
 * The pages that a job renders, in order.
 *
 * @typeParam Route - the routes of what was written
 */
export async function readJobList<Route extends string>(jobDirectory: string): Promise<ListedPage<Route>[]> {
  return Array.fromAsync(readLines(join(jobDirectory, jobFiles.list)), (line) =>
    z.custom<ListedPage<Route>>().parse(JSON.parse(line)),
  );
}

/**
 * Opens what the pages of a job are given, for as long as the process lives: of tens of thousands it would fill the memory.
 *
 * @returns what reads a page as it was written; it throws SyntaxError where something else stands in that place
 */
export function openPages(jobDirectory: string): (place: LinePlace) => unknown {
  const read = openLines(join(jobDirectory, jobFiles.pages));
  return (place) => z.unknown().parse(JSON.parse(read(place)));
}

/** Reads which questions the pages of a job read, and where their frontmatter stands. */
export async function readJobQuestions(jobDirectory: string): Promise<Map<QuestionNumber, LinePlace>> {
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
export function openFrontmatter(jobDirectory: string): (place: LinePlace) => Frontmatter[] {
  const read = openLines(join(jobDirectory, jobFiles.frontmatter));
  return (place) => z.custom<Frontmatter[]>().parse(JSON.parse(read(place)));
}

function openLines(path: string): (place: LinePlace) => string {
  const file = openSync(path, 'r');
  return ({ start, end }) => {
    const bytes = Buffer.alloc(end - start);
    readSync(file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  };
}
