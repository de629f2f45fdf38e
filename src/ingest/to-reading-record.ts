import type { VFileMessage } from 'vfile-message';
import type { Answer } from '../domain/answer.ts';
import type { ChronologyEvent } from '../domain/chronology.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import type { Relation } from '../domain/relation.ts';
import type { Layout } from '../domain/source.ts';
import type { Reading } from './reading.ts';

/** An event or a relation with one label: that of the copy printed first, empty when none is printed. */
type OneLabel<T> = Omit<T, 'label'> & { readonly label: string };

/** A question as `npm run read` prints it. */
export type QuestionRecord = Omit<QuestionReading, 'chronology' | 'relations' | 'answers'> & {
  readonly chronology: readonly OneLabel<ChronologyEvent>[];
  readonly relations: readonly OneLabel<Relation>[];
  readonly answers: readonly Pick<Answer, 'receivedOn' | 'text'>[];
};

/** What `npm run read` prints of one file, a line of JSON; the keys stand in this order. */
export interface ReadingRecord {
  readonly file: string;
  readonly layout: Layout | null;
  readonly locales: readonly Locale[];
  readonly question: QuestionRecord | null;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly reason: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/**
 * The record of a reading.
 *
 * @param file - the file as the caller names it
 */
export function toReadingRecord(file: string, { layout, locales, question, messages }: Reading): ReadingRecord {
  return {
    file,
    layout,
    locales,
    question: question && toQuestionRecord(question),
    messages: messages.map(toMessageRecord),
  };
}

function toQuestionRecord(question: QuestionReading): QuestionRecord {
  return {
    questionNumber: question.questionNumber,
    authors: question.authors.map(({ name, party }) => ({ name, party })),
    askedOn: question.askedOn,
    session: question.session,
    originalLanguage: question.originalLanguage,
    addressee: question.addressee,
    title: question.title,
    keywords: question.keywords,
    chronology: question.chronology.map(({ kind, on, deadline, label }) => ({
      kind,
      on,
      ...(deadline === undefined ? {} : { deadline }),
      label: firstPrinted(label),
    })),
    relations: question.relations.map(({ kind, label, target }) => ({
      kind,
      label: firstPrinted(label),
      target: { kind: target.kind, number: target.number },
    })),
    text: question.text,
    answers: question.answers.map(({ receivedOn, text }) => ({ receivedOn, text })),
  };
}

function firstPrinted({ fr, nl }: Localized<string>): string {
  return fr ?? nl ?? '';
}

function toMessageRecord({ ruleId, reason, line, column }: VFileMessage): ReadingRecord['messages'][number] {
  return { ruleId: ruleId ?? '', reason, line: line ?? 1, column: column ?? 1 };
}
