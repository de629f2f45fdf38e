import { locales } from '../domain/locale.ts';
import { compareQuestionNumbers, type QuestionNumber } from '../domain/question-number.ts';
import type { Question } from '../domain/question.ts';
import { findMentions } from './mentions.ts';

/** The other written questions that the texts of a question mention, in both languages together, by number. */
export function mentionedNumbersOf({
  questionNumber,
  text,
  answers,
}: Pick<Question, 'questionNumber' | 'text' | 'answers'>): QuestionNumber[] {
  const texts = [text, ...answers.map((answer) => answer.text)];
  const paragraphs = texts.flatMap((each) => locales.flatMap((locale) => each[locale] ?? []));
  const numbers = new Set(paragraphs.flatMap((words) => findMentions(words).map((mention) => mention.questionNumber)));
  numbers.delete(questionNumber);
  return [...numbers].sort(compareQuestionNumbers);
}
