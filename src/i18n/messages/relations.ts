import type { RelationKind, TargetKind } from '../../domain/relation.ts';
import type { CountedForms } from '../format.ts';

/** How questions belong together: their relations, what a related document is called, their life, who mentions them. */
export interface RelationsMessages {
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly target: Readonly<Record<TargetKind, string>>;
  /** The same behind a noun, with its preposition. */
  readonly ofTarget: Readonly<Record<TargetKind, string>>;
  readonly life: { readonly heading: string };
  /** The questions that mention the one of the page. */
  readonly mentions: { readonly heading: string; readonly further: CountedForms };
}
