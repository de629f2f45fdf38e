import type { Localized } from '../../domain/locale.ts';
import type { ComparedUnit } from '../compared-unit.ts';
import type { SeriesComparison } from '../compare-series.ts';
import type { ComparedSubQuestion } from '../sub-questions/sub-question-list.ts';
import type { WordComparison } from '../texts/word-differences.ts';

/** A part of a reply, as a page shows it: in one language, or in both side by side. */
export interface ShownUnit {
  /** An id for it on the page, that no other part has: `m-5-8916-r-3`. */
  readonly anchor: string;
  /** It in each language that the page shows it in: one at least. */
  readonly texts: Localized<ComparedUnit>;
}

/** The same words, in every language that is shown, by all who gave them. */
export interface ShownVersion {
  /** By member, then in reading order. */
  readonly givers: readonly [ShownUnit, ...ShownUnit[]];
  /** The words, in each language that one of these has. */
  readonly texts: Localized<ComparedUnit>;
  /**
   * The languages in which it says something else than the first version of its fold, and what; `null` where so much that
   * it has to be read in full. None for the first version.
   */
  readonly differences: Localized<WordComparison | null>;
}

/** Identical and nearly identical replies. The first version stands for all; each other differs from it in some words. */
export interface ShownFold {
  readonly versions: readonly [ShownVersion, ...ShownVersion[]];
}

/** What all members of a series say to one sub-question, or to none. */
export interface ShownSection {
  /** `q-3`; `r-general` for what belongs to no sub-question. */
  readonly id: string;
  /** The sub-question in each language that has it; none for `r-general`. */
  readonly subQuestion: Localized<ComparedSubQuestion>;
  readonly folds: readonly ShownFold[];
  /** Parts that answer this sub-question with an earlier one, under which they stand. */
  readonly jointly: readonly ComparedUnit[];
}

/** A series as a page shows it. */
export interface ShownSeries {
  /** The comparison by which the page is arranged: its members, its cells, and its sub-questions before others. */
  readonly base: SeriesComparison;
  /** The comparisons by language: the base, and on a page of both that of the other language. */
  readonly comparisons: Localized<SeriesComparison>;
  /** One for each sub-question, in their order. */
  readonly sections: readonly ShownSection[];
  readonly general: ShownSection;
}
