import type { QuestionFacts } from '../../domain/question.ts';
import { statusOf, type Status } from '../../domain/status.ts';

/** What a list shows of a question. */
export type QuestionSummary = Pick<QuestionFacts, 'questionNumber' | 'title' | 'authors' | 'addressee' | 'askedOn'> & {
  readonly status: Status;
};

/** What a list shows of a question; nothing else of it can change the list's page. */
export function toQuestionSummary(question: QuestionFacts): QuestionSummary {
  const { questionNumber, title, authors, addressee, askedOn } = question;
  return { questionNumber, title, authors, addressee, askedOn, status: statusOf(question) };
}
