import type { QuestionFacts } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Archive } from '../archive.ts';

/** So many questions that mention one are named on its page: a page does not grow with the archive. */
const mostNamed = 50;

/** What is shown of a question that mentions another. */
export type MentionerFacts = Pick<QuestionFacts, 'questionNumber' | 'title' | 'authors'>;

/** The questions that mention one. */
export interface MentionersFacts {
  /** How many there are. */
  readonly count: number;
  /** The first of them, by number. */
  readonly named: readonly MentionerFacts[];
}

/** The questions of the archive that mention one in their texts. */
export function toMentionersFacts(questionNumber: QuestionNumber, archive: Archive): MentionersFacts {
  const mentioners = archive.mentioners.get(questionNumber) ?? [];
  const named = mentioners.slice(0, mostNamed).flatMap((mentioner) => {
    const question = archive.byNumber.get(mentioner);
    if (!question) return [];
    return { questionNumber: question.questionNumber, title: question.title, authors: question.authors };
  });
  return { count: mentioners.length, named };
}
