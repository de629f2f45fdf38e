import { otherLocale, type Locale } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { firstLetter } from '../query/first-letter.ts';
import { valueKey } from '../query/value-key.ts';
import { usualCounterpart } from './usual-counterpart.ts';

/** A keyword as {@link valueKey} has it, and what the archive prints for it in the other language. */
export type KeywordPair = readonly [key: string, translation: string];

/**
 * The keywords of a language with their translations: the Senate prints those of a question in the same order in both
 * languages. Left out are keywords that are the same in both, and those that stand beside now one, now another.
 *
 * @returns the pairs by the first letter of their keys, each in the order of the alphabet
 */
export function toKeywordPairs(
  questions: Iterable<Pick<QuestionFacts, 'keywords'>>,
  locale: Locale,
): ReadonlyMap<string, readonly KeywordPair[]> {
  const translations = new Map<string, Map<string, number>>();
  for (const { keywords } of questions) {
    const [from = [], to = []] = [keywords[locale], keywords[otherLocale(locale)]];
    if (from.length !== to.length) continue;
    for (const [index, keyword] of from.entries()) {
      const counts = translations.get(valueKey(keyword)) ?? new Map<string, number>();
      const translation = to[index] ?? '';
      translations.set(valueKey(keyword), counts.set(translation, (counts.get(translation) ?? 0) + 1));
    }
  }
  const pairs = [...translations].flatMap(([key, counts]): KeywordPair[] => {
    const translation = usualCounterpart(counts);
    return translation === undefined || key === '' || valueKey(translation) === key ? [] : [[key, translation]];
  });
  return Map.groupBy(pairs.sort(byKey), ([key]) => firstLetter(key));
}

function byKey([a]: KeywordPair, [b]: KeywordPair): number {
  return a < b ? -1 : 1;
}
