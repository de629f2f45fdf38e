import type { Query } from '../../../query/query.ts';
import { forgetHanded, handHits, type Hits, type HitStorage } from '../../question/hits/handed-hits.ts';
import type { ShownPage } from './shown-page.ts';
import { phrasesOf } from './matched-phrases.ts';
import { formsOf } from './matched-word.ts';

/** What is marked on a page that was found: the words that match, and phrases as a whole. */
export function toHits({ matches }: Pick<ShownPage, 'matches'>, { terms }: Pick<Query, 'terms'>): Hits {
  const phrases = phrasesOf({ terms });
  const words = matches.flatMap((match) => {
    const phrase = phrases.find(({ term }) => term === match.term);
    return formsOf(match).filter((form) => phrase?.words.has(form) !== true);
  });
  return { words: [...new Set(words)], phrases: phrases.map(({ text }) => text) };
}

/** What is marked on a page of several texts, of each of which hits are known. */
export function joinHits(one: Hits | undefined, other: Hits): Hits {
  if (!one) return other;
  return {
    words: [...new Set([...one.words, ...other.words])],
    phrases: [...new Set([...one.phrases, ...other.phrases])],
  };
}

/**
 * Hands the hits of the page that a link of a list leads to, when the reader is about to follow it, in this tab or in
 * another. Without a storage nothing is handed.
 *
 * @param storage - gives the storage; a browser may refuse it
 * @param hitsOf - the hits of the page at a path
 */
export function keepHits(
  list: HTMLElement,
  storage: () => HitStorage,
  hitsOf: (path: string) => Hits | undefined,
): void {
  const tryTo = (act: (storage: HitStorage) => void): void => {
    try {
      act(storage());
    } catch {
      // Refused, or full: the page is reached without marks.
    }
  };
  const hand = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const hits = link && hitsOf(link.pathname);
    if (hits) tryTo((given) => handHits(given, link.pathname, hits));
  };
  tryTo(forgetHanded);
  // The pointer opens a link in another tab without a click, the keyboard any without a pointer.
  for (const type of ['pointerdown', 'click']) list.addEventListener(type, hand);
}
