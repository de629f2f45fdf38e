import type { VFileMessage } from 'vfile-message';
import { localize, type Localized } from '../../domain/locale.ts';
import type { QuestionReading } from '../../domain/question.ts';
import { comparable } from './comparable.ts';
import { reportDifference, type FactPlace, type JoinPart } from './join-part.ts';
import { unite, type Union } from './unite.ts';

/** The parts of a question, the most trusted first, and the messages that joining them adds to. */
export interface Joining {
  readonly parts: readonly JoinPart[];
  readonly messages: VFileMessage[];
}

/**
 * The value of the most trusted part that has one. Another part's that differs is reported.
 *
 * @param toText - what is compared, and quoted
 */
export function pick<T>(
  { parts, messages }: Joining,
  valueOf: (question: QuestionReading) => T | null | undefined,
  toText: (value: T) => string,
  place: FactPlace,
): T | undefined {
  let chosen: { readonly part: JoinPart; readonly value: T } | undefined;
  for (const part of parts) {
    const value = valueOf(part.question);
    if (value === null || value === undefined) continue;
    if (!chosen) chosen = { part, value };
    else if (comparable(toText(chosen.value)) !== comparable(toText(value))) {
      reportDifference(messages, [chosen.part, part], place, [toText(chosen.value), toText(value)]);
    }
  }
  return chosen?.value;
}

/** {@link pick} for each language. */
export function pickLocalized<T>(
  joining: Joining,
  valueOf: (question: QuestionReading) => Localized<T>,
  toText: (value: T) => string,
  place: FactPlace,
): Localized<T> {
  return localize((locale) => pick(joining, (question) => valueOf(question)[locale], toText, { ...place, locale }));
}

/**
 * Unites a list of facts over all parts. What one of two parts lacks is reported, unless it has none of them or may lack
 * it; the message names the first part that has it.
 */
export function uniteAll<T>(
  { parts, messages }: Joining,
  listOf: (question: QuestionReading) => readonly T[],
  union: Union<T>,
  toText: (item: T) => string,
  place: FactPlace,
): T[] {
  const [first, ...others] = parts.filter(({ question }) => listOf(question).length > 0);
  if (!first) return [];
  let all = [...listOf(first.question)];
  for (const other of others) {
    const items = listOf(other.question);
    const { united, onlyTrusted, onlyOther, differences } = unite(all, items, union);
    for (const { index, texts } of differences) {
      reportDifference(messages, [first, other], { ...place, index }, texts);
    }
    const missing = onlyTrusted.filter((item) => !union.mayLack?.(items, item));
    const [added] = onlyOther.filter((item) => !union.mayLack?.(all, item));
    if (missing.length > 0 || added !== undefined) {
      const quote = (list: readonly T[]): string => list.map(toText).join(', ') || 'nothing more';
      const index = added === undefined ? 0 : items.indexOf(added);
      const from = missing[0] === undefined ? first : firstWith(parts, listOf, union.keyOf(missing[0]), union);
      reportDifference(messages, [from ?? first, other], { ...place, index }, [quote(missing), quote(onlyOther)]);
    }
    all = united;
  }
  return all;
}

/** The most trusted part that has an item of a key. */
function firstWith<T>(
  parts: readonly JoinPart[],
  listOf: (question: QuestionReading) => readonly T[],
  key: string,
  { keyOf }: Union<T>,
): JoinPart | undefined {
  return parts.find(({ question }) => listOf(question).some((item) => keyOf(item) === key));
}
