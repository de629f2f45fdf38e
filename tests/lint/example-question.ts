import { z } from 'zod';
import { questionNumberSchema, requireParts, type QuestionNumber } from '../../src/domain/question-number.ts';
import { questionSchema, type Question } from '../../src/domain/question.ts';

/** What an example says of a question; everything else is filled in. */
const exampleSchema = z.looseObject({
  questionNumber: questionNumberSchema,
  text: z.unknown().optional(),
  chronology: z.array(z.looseObject({})).default([]),
  relations: z.array(z.looseObject({ target: z.union([z.string(), z.looseObject({})]) })).default([]),
  answers: z.array(z.looseObject({ text: z.unknown().optional() })).default([]),
  sources: z.array(z.looseObject({})).default([{}]),
});

/** The raw file of an example's question. */
export function exampleFile(questionNumber: QuestionNumber): string {
  return `${requireParts(questionNumber).legislature}/${questionNumber}.web.fr.txt`;
}

/**
 * A question of the schema from the little that an example says of it. What it leaves out is empty, or a day in 2013;
 * `5-1` is a written question where a target is expected, and `a ×3` is `aaa` in a text.
 *
 * @throws z.ZodError when the example says what no question can have
 */
export function toExampleQuestion(example: unknown): Question {
  const { text, chronology, relations, answers, sources, ...rest } = exampleSchema.parse(example);
  return questionSchema.parse({
    authors: [],
    askedOn: '2013-04-30',
    session: null,
    originalLanguage: null,
    addressee: {},
    title: {},
    keywords: {},
    ...rest,
    ...('authors' in rest ? { authors: withParties(rest['authors']) } : {}),
    text: repeatLetters(text ?? {}),
    chronology: chronology.map((event) => ({ kind: 'other', on: '2013-04-30', label: {}, ...event })),
    relations: relations.map(({ target, ...relation }) => ({ label: {}, ...relation, target: toTarget(target) })),
    answers: answers.map((answer) => ({ receivedOn: null, ...answer, text: repeatLetters(answer.text ?? {}) })),
    sources: sources.map((source) => ({
      path: exampleFile(rest.questionNumber),
      layout: 'web',
      locales: ['fr'],
      sha256: '0'.repeat(64),
      ...source,
    })),
  });
}

function toTarget(target: unknown): unknown {
  return typeof target === 'string' ? { kind: 'written-question', number: target } : target;
}

function withParties(authors: unknown): unknown {
  return z
    .array(z.looseObject({}))
    .parse(authors)
    .map((author) => ({ party: null, ...author }));
}

function repeatLetters(text: unknown): unknown {
  const expand = (paragraph: string): string =>
    paragraph.replaceAll(/(\w) ×(\d+)/g, (_, letter: string, times: string) => letter.repeat(Number(times)));
  return z.record(z.string(), z.array(z.string().transform(expand))).parse(text);
}
