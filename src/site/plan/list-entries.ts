import type { QuestionFacts } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';
import type { Archive } from '../archive.ts';
import { toQuestionSummary, type QuestionSummary } from './question-summary.ts';

/** One thing in a list: a question that was sent to one minister, or the listed questions of a series together. */
export type ListEntry =
  | { readonly kind: 'question'; readonly question: QuestionSummary }
  | {
      readonly kind: 'series';
      readonly name: QuestionNumber;
      /** How many numbers the series is known to have. */
      readonly members: number;
      /** Those of the list, by number. */
      readonly questions: readonly [QuestionSummary, ...QuestionSummary[]];
    };

/** So many questions at most stand on a page of a list, unless a single series has more. */
export const questionsPerPage = 50;

/**
 * Lists questions, those of one series as one entry in the place of the first of them.
 *
 * @param questions - in the order of the list
 */
export function* listEntries(
  questions: readonly QuestionFacts[],
  { seriesByMember }: Pick<Archive, 'seriesByMember'>,
): Generator<ListEntry> {
  const listed = new Map(questions.map((question) => [question.questionNumber, question]));
  const met = new Set<Series>();
  for (const question of questions) {
    const series = seriesByMember.get(question.questionNumber);
    if (!series) yield { kind: 'question', question: toQuestionSummary(question) };
    if (!series || met.has(series)) continue;
    met.add(series);
    const { name, members } = series;
    const [first = question, ...others] = members.flatMap((member) => listed.get(member) ?? []);
    const summaries: [QuestionSummary, ...QuestionSummary[]] = [
      toQuestionSummary(first),
      ...others.map(toQuestionSummary),
    ];
    yield { kind: 'series', name, members: members.length, questions: summaries };
  }
}

/**
 * Divides a list into pages: no entry is divided, and each page has as many questions as fit. A list always has a first
 * page.
 *
 * @param most - {@link questionsPerPage} but in tests
 */
export function toListPages(
  entries: Iterable<ListEntry>,
  most: number = questionsPerPage,
): [readonly ListEntry[], ...(readonly ListEntry[])[]] {
  let page: ListEntry[] = [];
  let size = 0;
  const full: ListEntry[][] = [];
  for (const entry of entries) {
    const own = entry.kind === 'series' ? entry.questions.length : 1;
    if (page.length > 0 && size + own > most) {
      full.push(page);
      [page, size] = [[], 0];
    }
    page.push(entry);
    size += own;
  }
  const [first, ...others] = [...full, page];
  return [first, ...others];
}
