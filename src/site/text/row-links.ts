import { localize, type Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { Sides } from '../../structure/alignment/landmarks.ts';
import type { CrossLinkView } from './cross-links.ts';
import type { LineView, OwnLinks } from './line-view.ts';
import { toWordingInBoth, type WordingInBoth } from './wording-in-both.ts';

/** What leads from a place to what it answers, or to what answers it: once, in the words of both languages. */
export interface RowLinks {
  readonly lead: WordingInBoth;
  readonly links: readonly { readonly id: string; readonly wording: WordingInBoth }[];
}

/** Stands behind the lead of one language, not between two. */
const colon = /\s*:$/u;

/** The links of all places of a text, by the places. */
export type LinksByPlace = ReadonlyMap<string, CrossLinkView>;

export function toLinksByPlace(lines: Iterable<readonly LineView[]>): LinksByPlace {
  return new Map([...lines].flat().flatMap(({ crossLinks }) => crossLinks.map(({ of, view }) => [of, view] as const)));
}

/**
 * The links of a row, once for both languages: those of the original, and of the translation's places that the original
 * does not have.
 *
 * @param own - the links of the row's lines in each language
 * @param all - those of the whole text: a place can end in another row of the other language
 */
export function toRowLinks(own: Sides<readonly OwnLinks[]>, original: Locale, all: Sides<LinksByPlace>): RowLinks[] {
  const added = own[otherLocale(original)].filter(({ of }) => !all[original].has(of));
  return [...own[original], ...added].map(({ of, view }) => {
    const viewIn = (locale: Locale) => all[locale].get(of);
    return {
      lead: toWordingInBoth(localize((locale) => viewIn(locale)?.lead.replace(colon, ''))),
      links: view.links.map(({ id }) => ({
        id,
        wording: toWordingInBoth(localize((locale) => viewIn(locale)?.links.find((link) => link.id === id)?.text)),
      })),
    };
  });
}
