/**
 * Changes a page so that what the reader sees stays where it is: the first text that begins in sight, wherever it is moved
 * to. One that the change hides gives way to the next.
 *
 * @param texts - in reading order
 */
export function keepInSight(texts: Iterable<HTMLElement>, change: () => void): void {
  const inSight = [...texts]
    .map((text) => ({ text, ...topAndBottom(text) }))
    .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
  const beginning = inSight.filter(({ top }) => top >= 0);
  change();
  const kept = [...beginning, ...inSight].find(({ text }) => text.getClientRects().length > 0);
  if (kept) scrollBy({ top: topAndBottom(kept.text).top - kept.top, behavior: 'instant' });
}

function topAndBottom(text: HTMLElement): { top: number; bottom: number } {
  const { top, bottom } = text.getBoundingClientRect();
  return { top, bottom };
}
