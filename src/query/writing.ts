import type { QueryPlace } from './finding.ts';
import { wordsOf } from './words-of.ts';

/** Quotation marks, straight and typographic: which of them opens and which closes is not asked. */
export const quotes = '"“”„‟«»';

/** From a quotation mark to the next, or to the end; to be matched at a place. */
export const quoted = new RegExp(`[${quotes}](?<text>[^${quotes}]*)(?<closing>[${quotes}]?)`, 'uy');

const bareValue = new RegExp(`[^\\s,${quotes}]+`, 'uy');
const comma = /,/uy;

/** A value as it was written behind a field's colon, its quotation marks taken off. */
export interface WrittenValue extends QueryPlace {
  readonly text: string;
}

/** What a pattern that is sticky matches at a place. */
export function matchAt(text: string, pattern: RegExp, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

/** Reads what {@link quoted} matched. */
export function readPhrase({ groups }: RegExpExecArray): { text: string; isUnclosed: boolean } {
  return { text: tidySpaces(groups?.['text'] ?? ''), isUnclosed: groups?.['closing'] === '' };
}

/**
 * The values behind a colon, each in quotation marks, or up to the next comma or space. What follows a comma is another, as
 * long as no space stands in between.
 */
export function readWrittenValues(
  query: string,
  start: number,
): { readonly values: WrittenValue[]; readonly end: number; readonly isUnclosed: boolean } {
  const values: WrittenValue[] = [];
  let next = start;
  for (;;) {
    const inQuotes = matchAt(query, quoted, next);
    const written = inQuotes?.[0] ?? matchAt(query, bareValue, next)?.[0] ?? '';
    const { text, isUnclosed } = inQuotes ? readPhrase(inQuotes) : { text: trimSigns(written), isUnclosed: false };
    const end = next + written.length;
    if (written !== '') values.push({ text, start: next, end });
    const hasComma = matchAt(query, comma, end) !== undefined;
    if (!hasComma) return { values, end, isUnclosed };
    next = end + 1;
  }
}

/** Takes away the signs around a word: nothing is left of what has no letter and no digit. */
export function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu, '');
}

/** Whether there is something in a text to look for. */
export function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

function tidySpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
