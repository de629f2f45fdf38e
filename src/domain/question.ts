import { z } from 'zod';
import { answerSchema, type Answer } from './answer.ts';
import { authorSchema } from './author.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { chronologyEventSchema } from './chronology.ts';
import { localeSchema, localized, locales, type Locale } from './locale.ts';
import { questionNumberSchema } from './question-number.ts';
import { relationSchema } from './relation.ts';
import { sourceSchema } from './source.ts';
import { textSchema } from './text.ts';

/**
 * A written question with everything that its raw files say of it, in both languages where both are known.
 *
 * `session` is the parliamentary year as printed, `null` when none is; `originalLanguage` is the language in which the
 * question was asked, `null` when the page does not say; `addressee` is the printed line, preposition included; `text`
 * is the question itself; `answers` is empty when there is none; `sources` are the raw files, ordered by path.
 */
export const questionSchema = z
  .strictObject({
    questionNumber: questionNumberSchema,
    authors: z.array(authorSchema).readonly(),
    askedOn: calendarDateSchema,
    session: z.string().min(1).nullable(),
    originalLanguage: localeSchema.nullable(),
    addressee: localized(z.string().min(1)),
    title: localized(z.string().min(1)),
    keywords: localized(z.array(z.string().min(1)).readonly()),
    chronology: z.array(chronologyEventSchema).readonly(),
    relations: z.array(relationSchema).readonly(),
    text: localized(textSchema),
    answers: z.array(answerSchema).readonly(),
    sources: z.array(sourceSchema).min(1).readonly(),
  })
  .readonly();
export type Question = z.infer<typeof questionSchema>;

/** A question as one raw file gives it: everything but the record of its files. */
export type QuestionReading = Omit<Question, 'sources'>;

/** The languages in which anything of the question is known: each has a Markdown file of its own. */
export function questionLocales(question: QuestionReading): Locale[] {
  return locales.filter(
    (locale) =>
      question.text[locale] !== undefined ||
      question.title[locale] !== undefined ||
      question.addressee[locale] !== undefined ||
      question.keywords[locale] !== undefined ||
      question.answers.some((answer) => answer.text[locale] !== undefined),
  );
}

/** What is known of a question besides its texts: enough for lists, series and the state of a question. */
export interface QuestionFacts extends Omit<Question, 'text' | 'answers'> {
  readonly answers: readonly Omit<Answer, 'text'>[];
}

/** A question without its texts, its keys in the order of the schema. */
export function toQuestionFacts({ text: _, answers, sources, ...facts }: Question): QuestionFacts {
  return { ...facts, answers: answers.map(({ text: _text, ...answer }) => answer), sources };
}
