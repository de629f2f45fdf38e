import { VFileMessage } from 'vfile-message';
import type { Localized } from '../../domain/locale.ts';
import { questionSchema, toQuestionFacts, type Question } from '../../domain/question.ts';
import { joinReadings } from '../../ingest/join-languages.ts';
import { lintQuestion } from '../../lint/lint-question.ts';
import { toMessageRecord } from '../../lint/message-record.ts';
import type { QuestionRecord } from './content-record.ts';
import type { MarkdownState } from './markdown-files.ts';
import type { PartReading } from './raw-reading.ts';
import { areSameKeywords, findRunTogether, settleReading, type TableKeywords } from './table-keywords.ts';
import { toTextFacts } from './text-facts.ts';

/**
 * Joins the files of one question, and looks at what they give. Where a table among them has keywords of which it is not
 * known how they are settled, the question waits: nothing is joined or written.
 *
 * @param readings - of one question, by path
 * @param known - how the keywords of tables are settled
 * @param write - writes the Markdown of a question that is one of the schema
 */
export function joinQuestion(
  readings: readonly [PartReading, ...PartReading[]],
  known: readonly TableKeywords[],
  write: (question: Question) => Localized<MarkdownState>,
): QuestionRecord {
  const tables = readings.flatMap((reading) => runTogetherIn(reading) ?? []);
  const keywords = readings.flatMap(({ part }) => (part.form === 'table' ? [] : [part.question.keywords]));
  const settled = tables.flatMap((table) => known.find((other) => isSameTable(table, other)) ?? []);
  if (settled.length < tables.length) {
    const { questionNumber } = readings[0].part.question;
    return { kind: 'waiting', questionNumber, sources: readings.map(({ part }) => part.source), keywords, tables };
  }
  const parts = readings.map((reading) => {
    const table = settled.find(({ path }) => path === reading.part.source.path);
    return table ? settleReading(reading, table.settled) : reading;
  });
  const joined = joinReadings(parts.map(({ part }) => part));
  const messages = [...parts.flatMap((reading) => reading.messages), ...joined.messages];
  const checked = questionSchema.safeParse(joined.question);
  if (!checked.success) {
    const { questionNumber, sources } = joined.question;
    const said = [...messages, unfit(joined.question, checked.error.issues)].map(toMessageRecord);
    return { kind: 'unfit', questionNumber, sources, messages: said, keywords, tables: settled };
  }
  return {
    kind: 'held',
    facts: toQuestionFacts(checked.data),
    textFacts: toTextFacts(checked.data),
    markdown: write(checked.data),
    findings: lintQuestion(checked.data),
    messages: messages.map(toMessageRecord),
    keywords,
    tables: settled,
  };
}

function runTogetherIn({ part }: PartReading): TableKeywords | undefined {
  const printed = findRunTogether(part);
  return printed && { path: part.source.path, printed, settled: {} };
}

function isSameTable(table: TableKeywords, other: TableKeywords): boolean {
  return table.path === other.path && areSameKeywords(table.printed, other.printed);
}

/** The message for a question that is none of the schema, in the first of its raw files. */
function unfit(question: Question, issues: readonly { path: PropertyKey[]; message: string }[]): VFileMessage {
  const flaws = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  const message = new VFileMessage(
    `Unexpected question ${question.questionNumber}, expected one of the schema: ${flaws}`,
    {
      place: { line: 1, column: 1 },
      ruleId: 'invalid-question',
      source: 'build',
    },
  );
  message.fatal = true;
  message.file = question.sources[0]?.path ?? '';
  return message;
}
