import type { Locale } from '../domain/locale.ts';
import { packNumbers, type PackedNumbers } from '../domain/packed-numbers.ts';
import type { QuestionFacts } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { groupValues } from '../domain/value-groups.ts';
import { themesOf, type CountedValue } from './search-values.ts';

/**
 * The questions that have each theme, by which what a search has found can be counted: the shards of an index hold them
 * too, in five times the bytes, with the names of the themes in each.
 *
 * @param themes - as the search has them in the language
 * @returns the groups of the themes, and for each theme its questions, in the order of the themes
 */
export function toThemeQuestions(
  questions: Iterable<QuestionFacts>,
  locale: Locale,
  themes: readonly CountedValue[],
): PackedNumbers[][] {
  const numbers = new Map<string, QuestionNumber[]>(themes.map(([theme]) => [theme, []]));
  for (const question of questions) {
    for (const theme of themesOf(question, locale)) numbers.get(theme)?.push(question.questionNumber);
  }
  return groupValues(themes).map((group) => group.map(([theme]) => packNumbers(numbers.get(theme) ?? [])));
}
