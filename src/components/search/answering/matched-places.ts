import type { Query } from '../../../query/query.ts';
import type { MatchedPage } from '../engine.ts';
import { termsOf, toExcerpt, type Excerpt, type MatchedWord } from './excerpt.ts';
import { findPhraseWords, phrasesOf } from './matched-phrases.ts';
import { toWordMatcher } from './matched-word.ts';
import { findPagePlaces, type PagePlace } from './page-places.ts';

/** A place of a page in which words match. */
export interface MatchedPlace {
  readonly place: PagePlace;
  readonly excerpt: Excerpt;
}

/**
 * The places of a page in which words match, those first in which most terms of the query do, else in reading order. What
 * stands before the first place is none of them; a heading is left out where words match elsewhere.
 *
 * @param matches - {@link findMatchedWords}
 */
export function findMatchedPlaces(
  page: Pick<MatchedPage, 'anchors' | 'content'>,
  matches: readonly MatchedWord[],
): MatchedPlace[] {
  const words = page.content.split(/\s+/u);
  const places = findPagePlaces(page);
  const byPlace = Map.groupBy(matches, ({ location }) =>
    places.findIndex(({ start, end }) => start <= location && location < end),
  );
  const matched = [...byPlace].flatMap(([index, ofPlace]) => {
    const place = places[index];
    return place ? [{ place, terms: termsOf(ofPlace), excerpt: toExcerpt(words, place, ofPlace) }] : [];
  });
  const inTexts = matched.filter(({ place }) => !place.isHeading);
  return (inTexts.length > 0 ? inTexts : matched)
    .sort((a, b) => b.terms - a.terms)
    .map(({ place, excerpt }) => ({ place, excerpt }));
}

/** The words of a page that match, in reading order: those that the engine names, and phrases as often as they stand there. */
export function findMatchedWords(
  { content, locations }: Pick<MatchedPage, 'content' | 'locations'>,
  query: Pick<Query, 'terms'>,
): MatchedWord[] {
  const words = content.split(/\s+/u);
  const match = toWordMatcher(query);
  const phrases = phrasesOf(query);
  const ofPhrases = findPhraseWords(words, phrases);
  const taken = new Set(ofPhrases.map(({ location }) => location));
  const named = [...new Set(locations)]
    .filter((location) => !taken.has(location))
    .map((location) => ({ location, ...match(words[location] ?? '') }))
    .filter((matched) => !phrases.some(({ term, isExact }) => isExact && term === matched.term));
  return [...named, ...ofPhrases].sort((a, b) => a.location - b.location);
}
