import { wordsOf } from '../../../query/words-of.ts';
import { toExcerptRuns, type ExcerptRun } from './excerpt-runs.ts';
import type { ShownPage } from './shown-page.ts';
import { formsOf } from './matched-word.ts';

/** What the head of a result says, as its title: its words marked that match there or anywhere on the page. */
export function toHeadRuns(words: string, { matches }: Pick<ShownPage, 'matches'>): ExcerptRun[] {
  const forms = new Set(matches.flatMap(formsOf));
  const printed = words.split(' ');
  const marked = printed.map(
    (word, index) => [index, wordsOf(word).filter(({ folded }) => forms.has(folded))] as const,
  );
  return toExcerptRuns(printed, new Map(marked.filter(([, letters]) => letters.length > 0)));
}
