import type { QuestionReading } from '../domain/question.ts';
import type { RawPage } from '../raw-writer/raw-page.ts';
import { pageSets } from './pages.ts';
import { chooseByShare, type Shares } from './shares.ts';

/** A page of a question as somebody once saved it. */
export interface Capture {
  readonly page: RawPage;
  /** What the page said on that day. */
  readonly printed: QuestionReading;
  /** Whether the archive has an earlier one of the same page, which stays beside it. */
  readonly isLater: boolean;
}

/** How often a page was saved before the reply came, and again after. */
export const earlyCaptures = [
  ['once', 0.98],
  ['twice', 0.02],
] as const satisfies Shares<string>;

/** The pages that the archive has of a question. @param ordinal - which question of the archive it is */
export function capturesOf(question: QuestionReading, seed: number, ordinal: number): Capture[] {
  const pages = chooseByShare(pageSets, seed, 'pages', ordinal);
  const before =
    chooseByShare(earlyCaptures, seed, 'early-capture', ordinal) === 'twice' ? beforeReply(question) : undefined;
  const twice = before && pages.find(({ form }) => form === 'lines');
  return pages.flatMap((page): Capture[] =>
    before && page === twice
      ? [
          { page, printed: before, isLater: false },
          { page, printed: question, isLater: true },
        ]
      : [{ page, printed: question, isLater: false }],
  );
}

/** The question on a day before its first reply; `undefined` when none came, or nobody knows when. */
function beforeReply(question: QuestionReading): QuestionReading | undefined {
  const on = question.answers[0]?.receivedOn;
  if (on == null) return undefined;
  return { ...question, chronology: question.chronology.filter((event) => event.on < on), answers: [] };
}
