import type { Locale } from '../../domain/locale.ts';
import type { Passage, Span, Structure } from '../../structure/block.ts';
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
  /** Whether its paragraphs have ids: on a page that quotes it with others they have none. */
  readonly hasIds: boolean;
  /** Words that show what the page says of it; in their order, none inside another. */
  readonly telling: readonly Passage[];
  /** What leads somewhere, of each paragraph. */
  readonly links: readonly (readonly TextLink[])[];
}

export function toViewing(structure: Structure, context: TextContext): Viewing {
  const links = structure.text.map((paragraph) => findTextLinks(paragraph, context.mentionLinks));
  return { ...context, structure, places: placesOf(structure, context.sectionId), hasIds: true, telling: [], links };
}

/** A text as a page quotes it beside others: its places have their ids and their links on its own page. */
export function toQuoting(structure: Structure, context: Omit<TextContext, 'sectionId' | 'crossLinks'>): Viewing {
  return {
    ...toViewing(structure, { ...context, sectionId: '', crossLinks: new Map() }),
    places: new Map(),
    hasIds: false,
  };
}

/** Words of a paragraph. @param paragraph - its ordinal, from 1 */
export function wordsAt({ structure, links, telling }: Viewing, paragraph: number, span: Span): InlineView[] {
  const viewsOf = (start: number, end: number): InlineView[] => {
    return toInlineViews(structure.text[paragraph - 1] ?? '', { start, end }, links[paragraph - 1] ?? []);
  };
  if (telling.length === 0) return viewsOf(span.start, span.end);
  const views: InlineView[] = [];
  let done = span.start;
  for (const { start, end } of telling.filter((passage) => passage.paragraph === paragraph)) {
    if (start < done || end > span.end) continue;
    views.push(...viewsOf(done, start), ...viewsOf(start, end).map((view) => ({ ...view, isTelling: true as const })));
    done = end;
  }
  return [...views, ...viewsOf(done, span.end)];
}
