import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noneIfAbsent } from '../../collections/none-if-absent.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Source } from '../../domain/source.ts';
import type { Text } from '../../domain/text.ts';
import type { Reading } from '../../ingest/reading.ts';
import type { MessagePlace } from '../../lint/message-record.ts';
import { digestWords } from '../../permalinks/digest-words.ts';

/** Which paragraph is looked for: the words it has now, in the question or in any reply. */
export interface WantedParagraph {
  readonly kind: 'question' | 'reply';
  readonly locale: Locale;
  /** Of its words, as the ledger writes it. */
  readonly digest: string;
}

/**
 * Where a paragraph begins in the raw files of its question: in the first that prints it. It reads them again, as is done
 * only where a message has to name the place.
 *
 * @returns `undefined` where none of them prints it, or can be read
 */
export async function locateParagraph(
  rawDirectory: string,
  sources: readonly Source[],
  wanted: WantedParagraph,
): Promise<MessagePlace | undefined> {
  const { parseQuestion } = await import('../../ingest/parse-question.ts');
  for (const { path } of sources.filter(({ locales }) => locales.includes(wanted.locale))) {
    const bytes = await readFile(join(rawDirectory, path)).catch(noneIfAbsent);
    if (!(bytes instanceof Uint8Array)) continue;
    const place = findPlace(parseQuestion({ path, bytes }), wanted);
    if (place) return { file: path, ...place };
  }
  return undefined;
}

/** The place of a paragraph in one file. Each paragraph of its texts is one stretch of the file, in the same order. */
function findPlace(
  { question, spans }: Reading,
  { kind, locale, digest }: WantedParagraph,
): Pick<MessagePlace, 'line' | 'column'> | undefined {
  if (!question) return undefined;
  const texts: readonly (Text | undefined)[] =
    kind === 'question' ? [question.text[locale]] : question.answers.map(({ text }) => text[locale]);
  const paragraphs = texts.flatMap((text) => text ?? []);
  const owner = kind === 'question' ? 'question-text' : 'answer-text';
  const stretches = spans.filter((span) => span.owner === owner && span.locale === locale);
  const index = paragraphs.findIndex((words) => digestWords(words) === digest);
  const found = stretches.length === paragraphs.length ? stretches[index] : undefined;
  return found && { line: found.line, column: found.column };
}
