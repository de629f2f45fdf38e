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
  /** What it answers, or what answers it. */
  readonly crossLinks: CrossLinkView | null;
}

/** The part of a reply that one service gives. */
export interface ServiceView {
  readonly kind: 'service';
  readonly id: string | null;
  /** In a few words, for links. */
  readonly name: string;
  readonly heading: PassageView;
  readonly blocks: readonly BlockView[];
  /** What it answers as a whole. */
  readonly crossLinks: CrossLinkView | null;
}

export interface ItemView extends PassageView {
  /** What answers it, where it is a sub-question. */
  readonly crossLinks: CrossLinkView | null;
}

export interface ListView {
  readonly kind: 'list';
  readonly items: readonly ItemView[];
}

/** One line of a table. Where its cells are not certain, it is one cell. */
export interface RowView {
  readonly passage: PassageView;
  readonly cells: readonly CellView[];
}

export interface CellView {
  /** What is printed before the words of a row that is one cell. */
  readonly marker: string;
  readonly words: readonly InlineView[];
  /** What it is the head of; `null` for a cell of the body. */
  readonly scope: 'col' | 'row' | null;
  /** Whether it stands in a column of figures, which are set under each other. */
  readonly isFigure: boolean;
  /** How many columns it takes. */
  readonly span: number;
}

export interface TableView {
  readonly kind: 'table';
  /** By which a screen reader tells it from others: its ordinal, and the words that announce it, if any. */
  readonly label: string;
  /** The row above the columns, where there is one. */
  readonly head: RowView | null;
  readonly rows: readonly RowView[];
}

export type BlockView = PassageView | PointView | ServiceView | ListView | TableView;
