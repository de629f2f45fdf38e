import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { formatQuestionFileId } from '../collections/question-files.ts';
import { compareQuestionNumbers } from '../domain/question-number.ts';
import { questionSchema, type Question } from '../domain/question.ts';
import { joinReadings, type JoinPart } from '../ingest/join-languages.ts';
import { lintCorpus } from '../lint/lint-corpus.ts';
import { markdownLocales, toMarkdown } from '../markdown/to-markdown.ts';
import { questionsDirectoryOf } from './archive-config.ts';
import { divideTableKeywords } from './divide-table-keywords.ts';
import { writeGeneratedFiles, type WrittenFiles } from './generated-files.ts';
import type { Progress } from './progress.ts';
import { findRawFiles } from './raw-files.ts';
import { readRawArchive } from './read-raw-archive.ts';

/** What became of the raw files of an archive. */
export interface ContentReport extends WrittenFiles {
  /** How many raw files there are, and of how many the question was read and written. */
  readonly total: number;
  readonly read: number;
  /** The folder of the raw files, which the paths are relative to. */
  readonly rawDirectory: string;
  /** The messages of each raw file that has any, in the order of the paths. */
  readonly messages: ReadonlyMap<string, readonly VFileMessage[]>;
}

/**
 * Makes the Markdown of an archive from its raw files: reads each, joins those of one question, and writes a file a
 * language. Then it looks at all questions together. One broken file never stops the others. Without any raw file,
 * nothing is written or removed.
 *
 * @param contentDirectory - holds `raw/`; `questions/` is written beside it
 */
export async function writeContent(contentDirectory: string, progress: Progress): Promise<ContentReport> {
  const rawDirectory = join(contentDirectory, 'raw');
  const paths = await findRawFiles(rawDirectory);
  if (paths.length === 0) return { total: 0, read: 0, written: 0, removed: 0, rawDirectory, messages: new Map() };
  const readings = divideTableKeywords(await readRawArchive(rawDirectory, paths, progress));
  const messages = new Map(readings.map((reading) => [reading.path, [...reading.messages]]));
  const report = (added: readonly VFileMessage[]): void => {
    for (const message of added) {
      const { file = '' } = message;
      messages.set(file, [...(messages.get(file) ?? []), message]);
    }
  };
  const questions: Question[] = [];
  const files = new Map<string, string>();
  let read = 0;
  for (const parts of groupByQuestion(readings.flatMap(({ part }) => part ?? []))) {
    const joined = joinReadings(parts);
    report(joined.messages);
    const checked = questionSchema.safeParse(joined.question);
    if (!checked.success) {
      report([unfit(joined.question, checked.error.issues)]);
      continue;
    }
    questions.push(checked.data);
    for (const [id, text] of toFiles(checked.data)) files.set(id, text);
    read += parts.length;
  }
  progress.begin('Comparing the questions').end();
  report(lintCorpus(questions));
  const written = await writeGeneratedFiles(questionsDirectoryOf({ contentDirectory }), files);
  const found = new Map([...messages].filter(([, of]) => of.length > 0));
  return { total: paths.length, read, ...written, rawDirectory, messages: found };
}

/** The parts of each question together, in the order of the question numbers; within a question as they came. */
function groupByQuestion(parts: readonly JoinPart[]): [JoinPart, ...JoinPart[]][] {
  const groups = new Map<string, [JoinPart, ...JoinPart[]]>();
  for (const part of parts) {
    const { questionNumber } = part.question;
    const group = groups.get(questionNumber);
    if (group) group.push(part);
    else groups.set(questionNumber, [part]);
  }
  return [...groups].sort(([a], [b]) => compareQuestionNumbers(a, b)).map(([, group]) => group);
}

/** The Markdown files of a question by their entries. */
function toFiles(question: Question): [string, string][] {
  return markdownLocales(question).map((locale) => [
    formatQuestionFileId({ locale, questionNumber: question.questionNumber }),
    toMarkdown(question, locale),
  ]);
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
