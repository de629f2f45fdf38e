import { getCollection } from 'astro:content';
import { isDevelopment, jobDirectory, questionsDirectory } from 'virtual:archive';
import { z } from 'zod';
import { joinEntries, readArchivedQuestion, type ArchivedQuestion } from '../collections/archived-question.ts';
import { openFrontmatter, openPages, readJobList, readJobQuestions } from '../collections/page-job.ts';
import { toTextOutline } from '../comparison/outline/text-outline.ts';
import { locales } from '../domain/locale.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { mentionedNumbersOf } from '../structure/mentioned-numbers.ts';
import type { PageLanguage } from './addresses.ts';
import { toArchive, type Archive } from './archive.ts';
import { withLongSections } from './plan/long-sections.ts';
import { planPages } from './plan/plan-pages.ts';
import type { PlannedPage, RouteName, RouteProps } from './plan/planned-page.ts';
import { Recent } from './recent.ts';

/** A page of the work. What it is given is read when Astro asks for it: that of all pages would fill the memory. */
interface WorkPage extends Pick<PlannedPage, 'route' | 'file' | 'params'> {
  readonly read: () => PlannedPage;
}

/** What this process renders: a job, or the whole archive while the site is developed. */
interface Work {
  readonly pages: readonly WorkPage[];
  /** A question that the pages read. */
  readonly find: (questionNumber: QuestionNumber) => ArchivedQuestion | undefined;
}

let loaded: Promise<Work> | undefined;

/** A build has one work; while the site is developed, the archive may have changed since the page before. */
function loadWork(): Promise<Work> {
  if (isDevelopment) return makeWork();
  loaded ??= makeWork();
  return loaded;
}

async function makeWork(): Promise<Work> {
  if (jobDirectory !== null) return readWork(jobDirectory);
  const entries = await getCollection('questions');
  const questions = joinEntries(entries.map(({ data }) => data));
  const byNumber = new Map(questions.map((question) => [question.questionNumber, question]));
  const planned = Array.from(planPages(readArchive(questions)), (page) => ({ ...page, read: () => page }));
  return { pages: planned, find: (number) => byNumber.get(number) };
}

async function readWork(directory: string): Promise<Work> {
  const places = await readJobQuestions(directory);
  const read = openFrontmatter(directory);
  const find = (number: QuestionNumber): ArchivedQuestion | undefined => {
    const place = places.get(number);
    return place && joinEntries(read(place))[0];
  };
  const readPage = openPages(directory);
  const pageSchema = z.custom<PlannedPage>();
  const listed = await readJobList<RouteName>(directory);
  return {
    pages: listed.map(({ place, ...page }) => ({ ...page, read: () => pageSchema.parse(readPage(place)) })),
    find,
  };
}

/** The archive with what its texts say to the plan, where no content stage has found it: every one of them is read. */
function readArchive(questions: readonly ArchivedQuestion[]): Archive {
  const read = new Map(
    questions.map((question) => [question.questionNumber, readArchivedQuestion(question, questionsDirectory)]),
  );
  const archive = toArchive(
    questions,
    new Map(Array.from(read, ([number, question]) => [number, mentionedNumbersOf(question)])),
    new Map(Array.from(read, ([number, question]) => [number, toTextOutline(question)])),
  );
  return withLongSections(archive, (number) => requireHeld(read.get(number), number));
}

function requireHeld<T>(question: T | undefined, questionNumber: QuestionNumber): T {
  if (question === undefined)
    throw new RangeError(`Unexpected question number "${questionNumber}", expected one that was planned`);
  return question;
}

/** Astro asks several times for what a page is given, and renders several pages at once. */
const propsKept = 32;

/**
 * The planned pages of a route, as `getStaticPaths` gives them.
 *
 * @param language - which of the route's pages they are, where each language has a route of its own
 */
export async function pathsOf<R extends RouteName>(
  route: R,
  language?: PageLanguage,
): Promise<{ readonly params: Record<string, string | undefined>; readonly props: RouteProps[R] }[]> {
  const { pages } = await loadWork();
  const kept = new Recent<WorkPage, RouteProps[R]>(propsKept);
  return pages
    .filter((page) => page.route === route && (language === undefined || languageOf(page) === language))
    .map((page) => ({
      params: page.params,
      get props() {
        return kept.get(page, () => requireRoute(page.read(), route));
      },
    }));
}

/**
 * What the page of a route without variable parts is given.
 *
 * @param language - which of the route's pages it is, where each language has a route of its own
 * @throws RangeError when no such page is planned
 */
export async function propsOf<R extends RouteName>(route: R, language?: PageLanguage): Promise<RouteProps[R]> {
  const [path] = await pathsOf(route, language);
  if (!path) throw new RangeError(`Unexpected page of the route "${route}", expected a planned one`);
  return path.props;
}

/** The language that the address of a page is in. */
function languageOf({ file }: WorkPage): PageLanguage {
  return locales.find((locale) => file.startsWith(`${locale}/`)) ?? 'both';
}

function requireRoute<R extends RouteName>(page: PlannedPage, route: R): RouteProps[R] {
  if (!isOf(page, route)) throw new RangeError(`Unexpected route "${page.route}", expected "${route}"`);
  return page.props;
}

function isOf<R extends RouteName>(
  page: PlannedPage,
  route: R,
): page is PlannedPage & { readonly props: RouteProps[R] } {
  return page.route === route;
}

/** Those of one question, or of one series. */
const recent = new Recent<QuestionNumber, Question>(32);

/**
 * A question with its texts, for a page that was planned to read it.
 *
 * @throws RangeError when no page of this process was planned to read it
 */
export async function loadQuestion(questionNumber: QuestionNumber): Promise<Question> {
  const { find } = await loadWork();
  const read = (): Question =>
    readArchivedQuestion(requireHeld(find(questionNumber), questionNumber), questionsDirectory);
  return isDevelopment ? read() : recent.get(questionNumber, read);
}
