import { addressOfPlace, type ShownPage } from './shown-page.ts';
import type { MatchedPlace } from './matched-places.ts';

/** The first of the places, one of them of a reply if any is: who looks for a word comes for what was answered. */
export function choosePlaces(places: readonly MatchedPlace[], most: number): readonly MatchedPlace[] {
  const first = places.slice(0, most);
  const isOfReply = ({ place }: MatchedPlace): boolean => place.section === 'reply';
  const reply = places.find(isOfReply);
  return reply === undefined || first.some(isOfReply) ? first : [...first.slice(0, most - 1), reply];
}

/**
 * The address to which the head of a result leads: of the first place that is shown, or of the page.
 *
 * @param most - how many places are shown
 */
export function bestAddress({ page, places }: Pick<ShownPage, 'page' | 'places'>, most: number): string {
  const [first] = choosePlaces(places, most);
  return first ? addressOfPlace(page, first) : page.url;
}
