import type { Question } from '../../../src/domain/question.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { planPages } from '../../../src/site/plan/plan-pages.ts';
import type { PlannedPage, RouteName } from '../../../src/site/plan/planned-page.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';

/** Relations to a written question. */
export const alsoAskedTo = (number: string) =>
  ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const;
const resubmissionOf = (number: string) =>
  ({ kind: 'resubmission-of', label: {}, target: { kind: 'written-question', number } }) as const;
/** A question without relations, but for what is given. */
export const asked = (questionNumber: string, some: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  relations: [],
  questionNumber,
  ...some,
});

/** The pages of the site of questions. */
export function plan(questions: readonly Question[]): PlannedPage[] {
  return [...planPages(toArchive(questions))];
}

/** The pages of one route. */
export function ofRoute<R extends RouteName>(pages: readonly PlannedPage[], route: R) {
  return pages.filter((page): page is PlannedPage & { route: R } => page.route === route);
}

/** Sixty questions, a series of three of which two are held, and one that asks its question again. */
export const archive = [
  asked('5-100', { relations: [alsoAskedTo('5-101'), alsoAskedTo('5-103')] }),
  asked('5-101', { relations: [alsoAskedTo('5-100')] }),
  asked('6-7', { relations: [resubmissionOf('5-100'), resubmissionOf('4-1')] }),
  ...Array.from({ length: 60 }, (_, index) => asked(`5-${9000 + index}`)),
];
