import { localize, type Locale, type Localized } from '../domain/locale.ts';
import type { Question, QuestionFacts } from '../domain/question.ts';
import type { Frontmatter } from '../markdown/frontmatter.ts';
import { joinFrontmatter } from '../markdown/join-frontmatter.ts';
import { joinTexts } from '../markdown/join-texts.ts';
import { readQuestionTexts } from './question-texts.ts';

/** A question of the collection: its facts, and the entries they come from. */
export interface ArchivedQuestion extends QuestionFacts {
  readonly entries: Localized<Frontmatter>;
}

/**
 * Joins the entries of the collection into questions, in the order in which they are first met.
 *
 * @param entries - the frontmatter of every Markdown file
 */
export function joinEntries(entries: readonly Frontmatter[]): ArchivedQuestion[] {
  return [...Map.groupBy(entries, ({ questionNumber }) => questionNumber).values()].map((ofQuestion) => {
    const byLocale = localize((locale) => ofQuestion.find((entry) => entry.locale === locale));
    return { ...joinFrontmatter(byLocale), entries: byLocale };
  });
}

/**
 * Reads the texts of a question from its Markdown files.
 *
 * @param questionsDirectory - the folder that the loader was given
 * @throws what `readQuestionTexts` throws
 */
export function readArchivedQuestion(question: ArchivedQuestion, questionsDirectory: string): Question {
  const { entries, ...facts } = question;
  const readIn = (locale: Locale) => entries[locale] && readQuestionTexts(questionsDirectory, entries[locale]);
  return joinTexts(facts, localize(readIn));
}
