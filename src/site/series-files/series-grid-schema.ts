import { z } from 'zod';
import { authorSchema } from '../../domain/author.ts';
import { calendarDateSchema } from '../../domain/calendar-date.ts';
import { localized, localeSchema } from '../../domain/locale.ts';
import { questionNumberSchema } from '../../domain/question-number.ts';
import { targetKinds } from '../../domain/relation.ts';
import { statusKinds } from '../../domain/status.ts';

/*
 * The file `/series/5-8900.json`: what every member of the government replied to each sub-question of one question, as kinds
 * with permalinks; the texts stand on the pages. Addresses are absolute, days are `yyyy-mm-dd`, and `null` is what is not
 * known or not so.
 */

/** How a reply, or a part of one, answers a sub-question: see `AnswerKind` in `comparison/matrix/cell.ts`. */
const answerKinds = ['answered', 'answered-jointly', 'whole', 'refers', 'outside-competence'] as const;

/** Why nothing is said to a sub-question: see `Cell` in `comparison/matrix/cell.ts`. */
const silenceKinds = ['no-point', 'asked-otherwise', 'no-reply', 'reply-not-held', 'not-held'] as const;

/** A part of a reply: a point, what one service says, or all of it. */
const replyPart = {
  /** Its permalink, on the page of its question. */
  address: z.url(),
  /** The service that says so, as its heading names it; `null` for the member of the government. */
  service: z.string().nullable(),
  /** Whether its reply is called provisional. */
  isProvisional: z.boolean(),
  /** The words that show that it only refers elsewhere, or is outside a competence; empty for other kinds. */
  shownBy: z.array(z.string()).readonly(),
  /** The members of the series that these words refer to. */
  refersTo: z.array(questionNumberSchema).readonly(),
};

/** A part that answers sub-questions: `subQuestions` are the numbers of all that its point answers; none for a whole reply. */
const answerSchema = z
  .strictObject({ kind: z.enum(answerKinds), ...replyPart, subQuestions: z.array(z.string()).readonly() })
  .readonly();

/** A part that belongs to no sub-question; `rest` are the words of a divided reply that stand outside of its points. */
const generalPartSchema = z
  .strictObject({ kind: z.enum(['whole', 'refers', 'outside-competence', 'rest']), ...replyPart })
  .readonly();

/**
 * What one member says to one sub-question: `kind` is that of the first answer, the fullest, or says why there is none.
 * `address` is the permalink of that answer, else that of the reply or the question, of a question that the archive does
 * not hold its page on the Senate's site.
 */
const cellSchema = z
  .strictObject({
    subQuestion: z.string(),
    kind: z.enum([...answerKinds, ...silenceKinds]),
    address: z.url(),
    answers: z.array(answerSchema).readonly(),
  })
  .readonly();

/** A sub-question of the lowest-numbered member that the archive holds. */
const subQuestionSchema = z
  .strictObject({
    /** Its own number behind those around it: `3`, `2-b`. Cells name it by this. */
    number: z.string(),
    /** Every number that it has, as `1, 2` of a joint one. */
    numbers: z.array(z.string()).readonly(),
    /** That of the sub-question in which it stands. */
    parent: z.string().nullable(),
    /** Its section on the page of the series. */
    address: z.url(),
    text: z.string(),
    /** The language of its text: the other one where the archive lacks that of the grid. */
    language: localeSchema,
  })
  .readonly();

/** The series as it is read in one language. */
const gridSchema = z
  .strictObject({
    /** The page of the series. */
    address: z.url(),
    /** The member whose sub-questions these are; `null` where no text of any member is held. */
    reference: questionNumberSchema.nullable(),
    subQuestions: z.array(subQuestionSchema).readonly(),
    /** One for each member, by number, with a cell for each sub-question. */
    rows: z
      .array(
        z
          .strictObject({
            questionNumber: questionNumberSchema,
            cells: z.array(cellSchema).readonly(),
            general: z.array(generalPartSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** A state of a question, as the archive computes it: see `Status` in `domain/status.ts`. */
const statusSchema = z
  .strictObject({
    kind: z.enum(statusKinds),
    on: calendarDateSchema.nullable(),
    /** From the day of asking to that of the reply, and those of them behind the deadline. */
    days: z.int().nullable(),
    daysLate: z.int().nullable(),
    /** What the question was turned into, or submitted again as. */
    as: z
      .strictObject({ kind: z.enum(targetKinds), number: questionNumberSchema })
      .readonly()
      .nullable(),
  })
  .readonly();

/** A member of the series: the question to one member of the government. */
const memberSchema = z
  .strictObject({
    questionNumber: questionNumberSchema,
    senateAddresses: z.strictObject({ fr: z.url(), nl: z.url() }).readonly(),
    /** `null` where the archive knows no more than the number. */
    held: z
      .strictObject({
        addresses: z.strictObject({ fr: z.url(), nl: z.url(), both: z.url() }).readonly(),
        /** As printed, preposition included. */
        addressee: localized(z.string()),
        askedOn: calendarDateSchema,
        status: statusSchema,
        /** The day by which the reply was due. */
        deadline: calendarDateSchema.nullable(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();

/** The grid of a series in both languages. */
export const seriesGridSchema = z
  .strictObject({
    /** The name of the series: the smallest of its numbers. */
    series: questionNumberSchema,
    /** Whether all of it is invented, for tests and measurements. */
    isInvented: z.boolean(),
    title: localized(z.string()),
    authors: z.array(authorSchema).readonly(),
    /** Every known number, by number. */
    members: z.array(memberSchema).readonly(),
    grids: z.strictObject({ fr: gridSchema, nl: gridSchema }).readonly(),
  })
  .readonly();
export type SeriesGrid = z.infer<typeof seriesGridSchema>;
export type GridMember = z.infer<typeof memberSchema>;
export type Grid = z.infer<typeof gridSchema>;
export type GridCell = z.infer<typeof cellSchema>;
export type ReplyPart = z.infer<z.ZodObject<typeof replyPart>>;
