import { getCollection } from 'astro:content';
import { isDevelopment, questionsDirectory } from 'virtual:archive';
import { joinEntries, readArchivedQuestion, type ArchivedQuestion } from '../collections/archived-question.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { toArchive, type Archive } from './archive.ts';

let loaded: Promise<Archive<ArchivedQuestion>> | undefined;

/** The archive that is being built. It is arranged once a build, and anew for each page while the site is developed. */
export function loadArchive(): Promise<Archive<ArchivedQuestion>> {
  if (isDevelopment) return arrange();
  loaded ??= arrange();
  return loaded;
}

async function arrange(): Promise<Archive<ArchivedQuestion>> {
  const entries = await getCollection('questions');
  return toArchive(joinEntries(entries.map(({ data }) => data)));
}

/**
 * A question with its texts.
 *
 * @throws RangeError when the archive does not hold it
 */
export async function loadQuestion(questionNumber: QuestionNumber): Promise<Question> {
  const { byNumber } = await loadArchive();
  const question = byNumber.get(questionNumber);
  if (!question) throw new RangeError(`Unexpected question number "${questionNumber}", expected one of the archive`);
  return readArchivedQuestion(question, questionsDirectory);
}
