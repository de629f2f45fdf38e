import { locales } from '../domain/locale.ts';
import { collectKeywords, divideKeywords, type KnownKeywords } from '../ingest/divide-keywords.ts';
import type { RawReading } from './read-raw-archive.ts';

/**
 * Divides the keywords that table prints run together, by what the rest of the archive knows of keywords. A list that
 * is divided, or known to be one keyword, loses its message; every other stays as it is, message and all.
 *
 * @returns the readings, in their order
 */
export function divideTableKeywords(readings: readonly RawReading[]): readonly RawReading[] {
  const divided = readings.flatMap(({ part }) => (part && part.form !== 'table' ? [part.question.keywords] : []));
  const known = collectKeywords(divided);
  return readings.map((reading) => (reading.part?.form === 'table' ? divideInReading(reading, known) : reading));
}

function divideInReading(reading: RawReading, known: KnownKeywords): RawReading {
  const { part, messages } = reading;
  if (!part) return reading;
  const before = part.question.keywords;
  const keywords = divideKeywords(before, known);
  const settled = locales.flatMap((locale) => (keywords[locale] === before[locale] ? [] : (before[locale] ?? [])));
  return {
    ...reading,
    part: { ...part, question: { ...part.question, keywords } },
    messages: messages.filter(
      ({ ruleId, reason }) =>
        ruleId !== 'undivided-keywords' || !settled.some((words) => reason.includes(JSON.stringify(words))),
    ),
  };
}
