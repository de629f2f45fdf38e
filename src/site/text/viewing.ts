import type { Locale } from '../../domain/locale.ts';
import type { Span, Structure } from '../../structure/block.ts';
import { placesOf, type Places } from '../../structure/places.ts';
import type { CrossLinks } from './cross-links.ts';
import { findTextLinks, toInlineViews, type InlineView, type MentionLinks, type TextLink } from './inline-view.ts';

/** What a text's view is made with, besides the text. */
export interface TextContext {
  /** The language of the site's own words. */
  readonly locale: Locale;
  /** The language of the text. */
  readonly textLocale: Locale;
  /** `q`, `r`, `r2` … */
  readonly sectionId: string;
  readonly mentionLinks: MentionLinks;
  readonly crossLinks: CrossLinks;
}

/** A text, and all that its blocks are viewed with. */
export interface Viewing extends TextContext {
  readonly structure: Structure;
  readonly places: Places;
  /** What leads somewhere, of each paragraph. */
  readonly links: readonly (readonly TextLink[])[];
}

export function toViewing(structure: Structure, context: TextContext): Viewing {
  const links = structure.text.map((paragraph) => findTextLinks(paragraph, context.mentionLinks));
  return { ...context, structure, places: placesOf(structure, context.sectionId), links };
}

/** Words of a paragraph. @param paragraph - its ordinal, from 1 */
export function wordsAt({ structure, links }: Viewing, paragraph: number, span: Span): InlineView[] {
  return toInlineViews(structure.text[paragraph - 1] ?? '', span, links[paragraph - 1] ?? []);
}
