import { locales, type Locale } from '../../domain/locale.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { MeasuredQuery } from '../measure-search.ts';

/**
 * Words to search an archive for: in each language the one that the most titles have, and one that as few as any have.
 * The same archive gives the same words.
 */
export function chooseQueries(questions: readonly Pick<QuestionFacts, 'title'>[]): MeasuredQuery[] {
  return locales.flatMap((locale) => {
    const counts = Object.entries(countWords(questions, locale));
    const sorted = counts.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const [common] = sorted;
    const rare = sorted.filter(([, count]) => count === sorted.at(-1)?.[1]);
    const words = [common?.[0], rare[Math.floor(rare.length / 2)]?.[0]];
    return [...new Set(words)].flatMap((text) => (text === undefined ? [] : { locale, text }));
  });
}

/** In how many titles each word of some length stands. */
function countWords(questions: readonly Pick<QuestionFacts, 'title'>[], locale: Locale): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { title } of questions) {
    const words = title[locale]?.toLowerCase().match(/(?<![\p{L}’'-])\p{L}{6,}(?![\p{L}’'-])/gu) ?? [];
    for (const word of new Set(words)) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
