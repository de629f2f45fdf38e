import type { QuestionNumber } from '../../domain/question-number.ts';
import { isFoundExactly } from '../../query/engine-terms.ts';
import { isSearchable } from '../../query/find-unsearchable.ts';
import type { Query } from '../../query/query.ts';
import { countChoices, countThemes, findForThemes, type CountedField, type ValueCounts } from './count-values.ts';
import type { SearchPlace } from './search-shard.ts';
import type { ThemeQuestions } from './theme-questions.ts';

/** How many of the questions that are found have each value of a field. */
export interface FoundCounts {
  /** `undefined` for a value of which it is not known. */
  readonly of: (value: string) => number | undefined;
  /** Whether some of those that are counted may not be found in the end. */
  readonly areAtMost: boolean;
}

/** Counts what could be chosen of a field; `undefined` where nothing is looked for. */
export type CountField = (field: CountedField | 'theme', shown: readonly string[]) => Promise<FoundCounts | undefined>;

/**
 * Counts what else could be chosen, as {@link countChoices} does, each field once. Of themes, which are thousands, it counts
 * those that stand in the list, and all whose questions are known.
 *
 * @returns what rejects when a shard cannot be searched, or a file does not arrive; the next time it is tried again
 */
export function createChoiceCounts(place: SearchPlace, query: Query, themes: ThemeQuestions): CountField {
  const counted = new Map<CountedField, Promise<ValueCounts>>();
  let found: Promise<ReadonlySet<QuestionNumber>> | undefined;
  const areAtMost = !isFoundExactly(query.terms);

  const countField = (field: CountedField): Promise<ValueCounts> => {
    const counts = counted.get(field) ?? countChoices(place, query, field);
    counted.set(field, counts);
    counts.catch(() => counted.delete(field));
    return counts;
  };
  const findOnce = (): Promise<ReadonlySet<QuestionNumber>> => {
    found ??= findForThemes(place, query);
    found.catch(() => (found = undefined));
    return found;
  };
  return async (field, shown) => {
    if (!isSearchable(query)) return undefined;
    if (field !== 'theme') {
      const counts = await countField(field);
      if (field === 'part' && counts.size === 0) return undefined;
      return { of: (value) => counts.get(value) ?? 0, areAtMost };
    }
    const counts = countThemes(...(await Promise.all([findOnce(), themes.load(shown)])));
    return { of: (theme) => counts.get(theme), areAtMost };
  };
}
