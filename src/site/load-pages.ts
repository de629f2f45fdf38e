import { getCollection } from 'astro:content';
import { isDevelopment, jobDirectory, questionsDirectory } from 'virtual:archive';
import { joinEntries, readArchivedQuestion, type ArchivedQuestion } from '../collections/archived-question.ts';
import { openFrontmatter, readPageJob } from '../collections/page-job.ts';
import { toTextOutline } from '../comparison/outline/text-outline.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { mentionedNumbersOf } from '../structure/mentioned-numbers.ts';
import { toArchive, type Archive } from './archive.ts';
import { withLongSections } from './plan/long-sections.ts';
import { planPages } from './plan/plan-pages.ts';
import type { PlannedPage, RouteName, RouteProps } from './plan/planned-page.ts';
import { Recent } from './recent.ts';

/** What this process renders: a job, or the whole archive while the site is developed. */
interface Work {
  readonly pages: readonly PlannedPage[];
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
  return { pages: [...planPages(readArchive(questions))], find: (number) => byNumber.get(number) };
}

async function readWork(directory: string): Promise<Work> {
  const entries = await getCollection('jobQuestions');
  const places = new Map(entries.map(({ id, data }) => [id, data]));
  const read = openFrontmatter(directory);
  const find = (number: QuestionNumber): ArchivedQuestion | undefined => {
    const place = places.get(number);
    return place && joinEntries(read(place))[0];
  };
  return { pages: await readPageJob<PlannedPage>(directory), find };
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

/** The planned pages of a route, as `getStaticPaths` gives them. */
export async function pathsOf<R extends RouteName>(
  route: R,
  accepts: (props: RouteProps[R]) => boolean = () => true,
): Promise<{ params: Record<string, string | undefined>; props: RouteProps[R] }[]> {
  const { pages } = await loadWork();
  return pages
    .filter((page) => isOf(page, route))
    .flatMap(({ params, props }) => (accepts(props) ? { params, props } : []));
}

/**
 * What the page of a route without variable parts is given.
 *
 * @param accepts - which of the route's pages it is, where each language has an address of its own
 * @throws RangeError when no such page is planned
 */
export async function propsOf<R extends RouteName>(
  route: R,
  accepts: (props: RouteProps[R]) => boolean = () => true,
): Promise<RouteProps[R]> {
  const [path] = await pathsOf(route, accepts);
  if (!path) throw new RangeError(`Unexpected page of the route "${route}", expected a planned one`);
  return path.props;
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
