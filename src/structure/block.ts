import type { Text } from '../domain/text.ts';

/** From a character of a paragraph up to another, that one excluded: offsets as `String.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Words of one paragraph: the whole of it as a rule, a stretch where a point begins inside a paragraph (points on lines
 * that no blank line parts, or run together in one). The passages of a structure, in their order, are the text:
 * together they hold every character of every paragraph once.
 */
export interface Passage extends Span {
  readonly kind: 'passage';
  /** The ordinal of the paragraph in the text, from 1. */
  readonly paragraph: number;
}

/** A numbered point, with all that stands in it. */
export interface Point {
  readonly kind: 'point';
  /** What is printed before its words: `1)`, `1, 2 et 3.`, `Ad 1.`; in the paragraph of its first passage, and in that passage. */
  readonly marker: Span;
  /** Its own number or letter as ids have it: `3`, `a`, `ii`; of a joint point every number it answers to. */
  readonly labels: readonly [string, ...string[]];
  /** Which of the numberings it is of that follow each other here, from 1: two where the numbers start anew without a service. */
  readonly numbering: number;
  readonly blocks: readonly Block[];
}

/** The part of a reply that one service gives, under its name. */
export interface ServicePart {
  readonly kind: 'service';
  /** From 1, in the order of the reply. */
  readonly ordinal: number;
  readonly heading: Passage;
  readonly blocks: readonly Block[];
}

/** One of the lines with a dash or a bullet. */
export interface ListItem {
  readonly kind: 'item';
  /** The dash or bullet, in the passage's paragraph. */
  readonly marker: Span;
  readonly passage: Passage;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** A line of a table. Where the source leaves no doubt about its cells, these are stretches of its paragraph. */
export interface TableRow {
  readonly passage: Passage;
  readonly cells: readonly Span[];
}

/** Lines that are a table's, or what is left of one. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export type Block = Passage | Point | ServicePart | List | Table;

/** What a text is: services part replies only. */
export type StructureKind = 'question' | 'reply';

/** A text and what was found in it: services at the top only, points anywhere. */
export interface Structure {
  readonly kind: StructureKind;
  readonly text: Text;
  readonly blocks: readonly Block[];
}
