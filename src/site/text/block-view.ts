import type { CrossLinkView } from './cross-links.ts';
import type { InlineView } from './inline-view.ts';

/** A place that a link sign leads to. */
export interface PlaceSign {
  readonly id: string;
  /** Where the link leads, in words. */
  readonly label: string;
}

/** Words that stand together: a paragraph as a rule, or the part of one that belongs to a point. */
export interface PassageView {
  readonly kind: 'passage';
  /** The ordinal of its paragraph in the text, from 1. */
  readonly paragraph: number;
  /** The id of its paragraph; `null` where the paragraph began before. */
  readonly id: string | null;
  /** What is printed before the words: `3)`, `1, 2 et 3.`, `-`; empty where nothing is. */
  readonly marker: string;
  readonly words: readonly InlineView[];
  /** `null` where the passage has no address of its own. */
  readonly sign: PlaceSign | null;
  /** What it answers, or what answers it. */
  readonly crossLinks: readonly CrossLinkView[];
}

/** A numbered point, with all that stands in it. */
export interface PointView {
  readonly kind: 'point';
  /** `null` where another point has its number. */
  readonly id: string | null;
  /** The ids of a joint point's other numbers. */
  readonly otherIds: readonly string[];
  /** In a reply the id of the first sub-question that it answers, unless a point around it does. */
  readonly answers: string | null;
  readonly blocks: readonly BlockView[];
}

/** The part of a reply that one service gives. */
export interface ServiceView {
  readonly kind: 'service';
  readonly id: string | null;
  /** In a few words, for links. */
  readonly name: string;
  readonly heading: PassageView;
  readonly blocks: readonly BlockView[];
}

export interface ListView {
  readonly kind: 'list';
  readonly items: readonly PassageView[];
}

/** One line of a table. Where its cells are not certain, it is one cell. */
export interface RowView {
  readonly passage: PassageView;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly words: readonly InlineView[];
  /** Whether it holds a figure, which is set under the figures above. */
  readonly isFigure: boolean;
}

export interface TableView {
  readonly kind: 'table';
  /** What it is called where nothing names it. */
  readonly label: string;
  /** How many cells the longest row has. */
  readonly columns: number;
  readonly rows: readonly RowView[];
}

export type BlockView = PassageView | PointView | ServiceView | ListView | TableView;
