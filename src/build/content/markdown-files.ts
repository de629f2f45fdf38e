import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatQuestionFileId, questionFilePath } from '../../collections/question-files.ts';
import { localize, type Localized } from '../../domain/locale.ts';
import type { Question } from '../../domain/question.ts';
import { heldTexts, type HeldTexts } from '../../markdown/frontmatter.ts';
import { markdownLocales, toMarkdown } from '../../markdown/to-markdown.ts';
import { sha256Of, stampOf } from './file-state.ts';

/** A Markdown file as it was written. */
export interface MarkdownState {
  /** The digest of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Which texts it holds. */
  readonly held: HeldTexts;
  /** What tells that nobody touched it since. */
  readonly stamp: string;
}

/** A Markdown file whose bytes were changed: its entry, and the digest of what it was before, `null` when there was none. */
export interface ReplacedFile {
  readonly id: string;
  readonly before: string | null;
}

/** The Markdown files of a question, and those of them that had other bytes before. */
export interface WrittenMarkdown {
  readonly markdown: Localized<MarkdownState>;
  readonly replaced: readonly ReplacedFile[];
}

/**
 * Writes the Markdown files of a question, each only when its bytes change.
 *
 * @param questionsDirectory - the folder that holds `fr/` and `nl/`; it is made when it is not there
 * @throws what the file system throws when a file cannot be written
 */
export function writeMarkdown(questionsDirectory: string, question: Question): WrittenMarkdown {
  const replaced: ReplacedFile[] = [];
  const written = markdownLocales(question);
  const markdown = localize((locale) => {
    if (!written.includes(locale)) return undefined;
    const id = formatQuestionFileId({ locale, questionNumber: question.questionNumber });
    const path = questionFilePath(questionsDirectory, id);
    const bytes = Buffer.from(toMarkdown(question, locale));
    const before = readIfThere(path);
    if (!before?.equals(bytes)) {
      writeWithFolder(path, bytes);
      replaced.push({ id, before: before ? sha256Of(before) : null });
    }
    return { sha256: sha256Of(bytes), held: heldTexts(question, locale), stamp: stampOf(path) ?? '' };
  });
  return { markdown, replaced };
}

function readIfThere(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

/** Writes a file, and makes its folder where that is not there yet, which is known only once it fails. */
function writeWithFolder(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
