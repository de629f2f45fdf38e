import { wordsOf } from '../../../query/words-of.ts';
import { toExcerptRuns, type ExcerptRun } from './excerpt-runs.ts';
import type { FoundPage } from './found-page.ts';
import { formsOf } from './matched-word.ts';

/** The title of a page that was found, its words marked that match there or anywhere on the page. */
export function toTitleRuns(title: string, { matches }: Pick<FoundPage, 'matches'>): ExcerptRun[] {
  const forms = new Set(matches.flatMap(formsOf));
  const printed = title.split(' ');
  const marked = printed.map(
    (word, index) => [index, wordsOf(word).filter(({ folded }) => forms.has(folded))] as const,
  );
  return toExcerptRuns(printed, new Map(marked.filter(([, words]) => words.length > 0)));
}
