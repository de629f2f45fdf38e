import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { findQuestionFileIds } from '../collections/question-files.ts';
import { localize, type Localized } from '../domain/locale.ts';
import { compareQuestionNumbers } from '../domain/question-number.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { lintCorpus } from '../lint/lint-corpus.ts';
import type { MessageRecord } from '../lint/message-record.ts';
import { questionsDirectoryOf } from './archive-config.ts';
import { codeDigest } from './code-digest.ts';
import { writeContentCache, type CachedContent, type ContentCache } from './content/content-cache.ts';
import type { ContentRecord, HeldRecord } from './content/content-record.ts';
import { finishMarkdown } from './content/finish-markdown.ts';
import type { MarkdownState } from './content/markdown-files.ts';
import { readArchive } from './content/read-archive.ts';
import type { AlignmentCounts, TextFacts } from './content/text-facts.ts';
import type { Progress } from './progress.ts';
import { findRawFiles } from './raw-files.ts';

/** What became of the raw files of an archive. */
export interface ContentReport {
  /** How many raw files there are, and of how many the question was read and written. */
  readonly total: number;
  readonly read: number;
  /** Of how many raw files an earlier run had kept what they say, so that they were only looked at. */
  readonly reused: number;
  /** How many Markdown files have other bytes than before, and how many are gone. */
  readonly written: number;
  readonly removed: number;
  /** How far the questions have the same paragraphs in both languages. */
  readonly alignment: AlignmentCounts;
  /** The folder of the raw files, which the paths are relative to. */
  readonly rawDirectory: string;
  /** The messages of each raw file that has any, in the order of the paths. */
  readonly messages: ReadonlyMap<string, readonly MessageRecord[]>;
}

/**
 * A question of the archive without its texts, what was found in these, and its Markdown files: of each the SHA-256 and
 * which texts it holds.
 */
export interface HeldQuestion {
  readonly facts: QuestionFacts;
  readonly textFacts: TextFacts;
  readonly markdown: Localized<Omit<MarkdownState, 'stamp'>>;
}

/** What the raw files of an archive gave. */
export interface ArchiveContent {
  readonly report: ContentReport;
  /** By question number. */
  readonly questions: readonly HeldQuestion[];
  /** The digest of what was found in the raw files: where it is the same, so are all questions and their Markdown. */
  readonly digest: string;
}

/** Which archive is read, and how. Folders are absolute paths. */
export interface ContentOrder {
  /** Holds `raw/`; `questions/` is written beside it. */
  readonly contentDirectory: string;
  /** Keeps what the next run need not read again; it may be emptied at any time. */
  readonly cacheDirectory: string;
  /** How many threads read. */
  readonly processes: number;
  /** Is told once how many raw files will be read, before they are; not where that is none. */
  readonly onReading?: (files: number) => void;
}

/** Our code that decides what raw files give. */
const codeOfContent = [
  'build',
  'collections',
  'comparison',
  'domain',
  'ingest',
  'lint',
  'markdown',
  'permalinks',
  'structure',
].map((room) => `src/${room}`);

/**
 * Makes the Markdown of an archive from its raw files: reads each, joins those of one question, and writes a file a
 * language. Then it looks at all questions together. One broken file never stops the others. Without any raw file,
 * nothing is written or removed.
 *
 * What an earlier run made of raw files that have the same bytes is kept, and so is its Markdown where nobody touched it. A
 * file whose size and times are as they were is not opened to know that.
 * The Markdown, the messages and the questions are those of a first run, byte for byte.
 *
 * @throws what the file system throws when a folder cannot be read or a file not be written, and an `Error` when raw files
 *   change faster than they can be read
 */
export async function writeContent(order: ContentOrder, progress: Progress): Promise<ArchiveContent> {
  const rawDirectory = join(order.contentDirectory, 'raw');
  const questionsDirectory = questionsDirectoryOf(order);
  const paths = await findRawFiles(rawDirectory);
  if (paths.length === 0) return nothingFound(rawDirectory);
  const standing = await findQuestionFileIds(questionsDirectory);
  const cache = { file: join(order.cacheDirectory, 'content.ndjson'), key: await cacheKeyOf(order) };
  const rawFiles = join(order.cacheDirectory, 'raw-files.ndjson');
  const archive = { paths, folders: { rawDirectory, questionsDirectory } };
  const { records, read, replaced, cached } = await readArchive(archive, { content: cache, rawFiles }, order, progress);
  const held = heldByNumber(records);
  const written = await finishMarkdown(questionsDirectory, held, { standing, replaced });
  const { lintMessages, digest } = cached ?? (await compareQuestions(held, records, cache, progress));
  const messages = messagesByFile(paths, [...records.flatMap((record) => record.messages), ...lintMessages]);
  const count = held.reduce((sum, { facts }) => sum + facts.sources.length, 0);
  const counts = { total: paths.length, read: count, reused: paths.length - read.size };
  const report = { ...counts, ...written, alignment: countAlignment(held), rawDirectory, messages };
  return { report, questions: held.map(toHeldQuestion), digest };
}

function nothingFound(rawDirectory: string): ArchiveContent {
  const counts = { total: 0, read: 0, reused: 0, written: 0, removed: 0 };
  const report = { ...counts, alignment: countAlignment([]), rawDirectory, messages: new Map() };
  return { report, questions: [], digest: '' };
}

/** Looks at all questions together, and keeps what was found with what they are. */
async function compareQuestions(
  held: readonly HeldRecord[],
  records: readonly ContentRecord[],
  cache: ContentCache,
  progress: Progress,
): Promise<Omit<CachedContent, 'records'>> {
  const stage = progress.begin('Comparing the questions');
  const lintMessages = lintCorpus(held);
  const kept = [...held, ...records.filter(({ kind }) => kind !== 'held')];
  const digest = await writeContentCache(cache, { records: kept, lintMessages });
  stage.end();
  return { lintMessages, digest };
}

/** What decides, besides the raw files, what the records of a run say: our code, what it is run by, and whose they are. */
async function cacheKeyOf({ contentDirectory }: ContentOrder): Promise<string> {
  const code = await codeDigest(codeOfContent);
  return createHash('sha256')
    .update(JSON.stringify([code, process.version, contentDirectory]))
    .digest('hex');
}

function countAlignment(held: readonly HeldRecord[]): AlignmentCounts {
  const counts = held.map(({ textFacts }) => textFacts.alignment);
  return {
    paragraphs: counts.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    alone: counts.reduce((sum, { alone }) => sum + alone, 0),
  };
}

function heldByNumber(records: readonly ContentRecord[]): readonly HeldRecord[] {
  const held = records.filter((record) => record.kind === 'held');
  return held.sort((a, b) => compareQuestionNumbers(a.facts.questionNumber, b.facts.questionNumber));
}

function toHeldQuestion({ facts, textFacts, markdown }: HeldRecord): HeldQuestion {
  return {
    facts,
    textFacts,
    markdown: localize((locale) => {
      const file = markdown[locale];
      return file && { sha256: file.sha256, held: file.held };
    }),
  };
}

/** The messages of each file that has any, in the order of the files; those of one file as they came. */
function messagesByFile(
  paths: readonly string[],
  messages: readonly MessageRecord[],
): ReadonlyMap<string, readonly MessageRecord[]> {
  const byFile = Map.groupBy(messages, ({ file }) => file);
  return new Map(paths.flatMap((path) => (byFile.has(path) ? [[path, byFile.get(path) ?? []] as const] : [])));
}
