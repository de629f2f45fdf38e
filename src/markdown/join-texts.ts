import { localize, type Localized } from '../domain/locale.ts';
import type { Question, QuestionFacts } from '../domain/question.ts';
import type { MarkdownTexts } from './parse-markdown.ts';

/** Puts the texts of a question's files back to its facts: its answers have one text for each file that has one. */
export function joinTexts({ answers, ...facts }: QuestionFacts, files: Localized<MarkdownTexts>): Question {
  return {
    ...facts,
    text: localize((locale) => files[locale]?.text),
    answers: answers.map((answer, index) => ({
      ...answer,
      text: localize((locale) => files[locale]?.answers[index]),
    })),
  };
}
