import { z } from 'zod';
import { answerSchema } from '../domain/answer.ts';
import { chronologyEventSchema } from '../domain/chronology.ts';
import { localeSchema, type Locale, type Localized } from '../domain/locale.ts';
import { questionSchema, type Question, type QuestionFacts } from '../domain/question.ts';
import { relationSchema } from '../domain/relation.ts';

const question = questionSchema.unwrap().shape;
const event = chronologyEventSchema.unwrap().shape;
const relation = relationSchema.unwrap().shape;
const answer = answerSchema.unwrap().shape;

/** The schema of a localized value in one language: present or without a key. Both languages have the same one. */
function inOneLanguage<T extends z.ZodType>(value: z.ZodReadonly<z.ZodObject<Record<Locale, T>>>): T {
  return value.unwrap().shape.fr;
}

/**
 * The frontmatter of a Markdown file: the facts of the question, which the files of both languages repeat, and what is
 * said in the language of the file (`locale`): title, addressee, keywords and labels, without a key where it has none.
 *
 * `hasText` tells whether the body holds the question, and for each answer whether it holds that answer, in this
 * language: pages know it without reading the body. The keys are written in the order of the schema.
 */
export const frontmatterSchema = z.strictObject({
  questionNumber: question.questionNumber,
  locale: localeSchema,
  title: inOneLanguage(question.title),
  authors: question.authors,
  askedOn: question.askedOn,
  session: question.session,
  originalLanguage: question.originalLanguage,
  addressee: inOneLanguage(question.addressee),
  keywords: inOneLanguage(question.keywords),
  chronology: z.array(
    z.strictObject({ kind: event.kind, on: event.on, deadline: event.deadline, label: inOneLanguage(event.label) }),
  ),
  relations: z.array(
    z.strictObject({ kind: relation.kind, label: inOneLanguage(relation.label), target: relation.target }),
  ),
  hasText: z.boolean(),
  answers: z.array(
    z.strictObject({ receivedOn: answer.receivedOn, provisional: answer.provisional, hasText: z.boolean() }),
  ),
  sources: question.sources,
});
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** Which texts of a question a language has: first whether the question itself, then each of its answers. */
export type HeldTexts = readonly [boolean, ...boolean[]];

/** Which texts of a question a language has. */
export function heldTexts({ text, answers }: Question, locale: Locale): HeldTexts {
  return [text[locale] !== undefined, ...answers.map((answer) => answer.text[locale] !== undefined)];
}

/**
 * What the file of one language says of a question outside its texts; its keys stand in the order of the schema.
 *
 * @param held - which texts the language has
 */
export function toFrontmatter(asked: QuestionFacts, locale: Locale, held: HeldTexts): Frontmatter {
  const [title, addressee, keywords] = [asked.title[locale], asked.addressee[locale], asked.keywords[locale]];
  return {
    questionNumber: asked.questionNumber,
    locale,
    ...(title !== undefined && { title }),
    authors: asked.authors,
    askedOn: asked.askedOn,
    session: asked.session,
    originalLanguage: asked.originalLanguage,
    ...(addressee !== undefined && { addressee }),
    ...(keywords !== undefined && { keywords }),
    chronology: asked.chronology.map(({ kind, on, deadline, label }) => ({
      kind,
      on,
      ...(deadline !== undefined && { deadline }),
      ...labelIn(label, locale),
    })),
    relations: asked.relations.map(({ kind, label, target }) => ({ kind, ...labelIn(label, locale), target })),
    hasText: held[0],
    answers: asked.answers.map(({ receivedOn, provisional }, index) => ({
      receivedOn,
      ...(provisional && { provisional }),
      hasText: held[index + 1] === true,
    })),
    sources: asked.sources,
  };
}

function labelIn(labels: Localized<string>, locale: Locale): { label?: string } {
  const label = labels[locale];
  return label === undefined ? {} : { label };
}
