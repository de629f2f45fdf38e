import type { Mentions } from '../../src/domain/mentions.ts';
import type { Question } from '../../src/domain/question.ts';
import { toArchive } from '../../src/site/archive.ts';
import { toSurroundings, type Surroundings } from '../../src/site/plan/surroundings.ts';

/** The surroundings of a question in an archive of it and others. */
export function surroundingsOf(
  question: Question,
  others: readonly Question[] = [],
  mentions: Mentions = new Map(),
): Surroundings {
  return toSurroundings(question, toArchive([question, ...others], mentions));
}
