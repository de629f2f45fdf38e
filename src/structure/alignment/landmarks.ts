import type { Locale } from '../../domain/locale.ts';

/** What both languages have, each its own. */
export type Sides<T> = Readonly<Record<Locale, T>>;

/** Paragraphs in which the same point or service's part begins, by their indexes. */
export interface Anchor {
  readonly fr: number;
  readonly nl: number;
  /** Whether it begins where both paragraphs do: then nothing before them has its counterpart behind. */
  readonly isCut: boolean;
}

/** What points and services say of an alignment. */
export interface Landmarks {
  /** Rising in both languages. */
  readonly anchors: readonly Anchor[];
  /**
   * The paragraphs, by their indexes, in which a point or a service's part begins that the other language does not show,
   * although it has others of that numbering.
   */
  readonly strays: Sides<ReadonlySet<number>>;
}

/** Anchors that rise in both languages; one that would lead back is left out. Two cuts have something between them. */
export function inOrder(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors.toSorted((one, other) => one.fr - other.fr || one.nl - other.nl)) {
    const before = kept.at(-1) ?? { fr: -1, nl: -1 };
    if (anchor.nl < before.nl) continue;
    kept.push({ ...anchor, isCut: anchor.isCut && anchor.fr > before.fr && anchor.nl > before.nl });
  }
  return kept;
}
