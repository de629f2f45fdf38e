import { compareQuestionNumbers, type QuestionNumber } from './question-number.ts';

/** The other questions that the texts of each question mention; a question that mentions none may be left out. */
export type Mentions = ReadonlyMap<QuestionNumber, readonly QuestionNumber[]>;

/**
 * The inverse of mentions: the questions that mention each, by number. A question that mentions itself does not count.
 *
 * @returns a list for every number that is mentioned, whether or not the archive holds it
 */
export function findMentioners(mentions: Mentions): Mentions {
  const mentioners = new Map<QuestionNumber, QuestionNumber[]>();
  const inOrder = [...mentions.keys()].sort(compareQuestionNumbers);
  for (const mentioner of inOrder) {
    for (const mentioned of new Set(mentions.get(mentioner))) {
      if (mentioned === mentioner) continue;
      const known = mentioners.get(mentioned);
      if (known) known.push(mentioner);
      else mentioners.set(mentioned, [mentioner]);
    }
  }
  return mentioners;
}
