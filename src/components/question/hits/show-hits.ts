import { namePlace } from '../../../citation/places/name-place.ts';
import type { Locale } from '../../../domain/locale.ts';
import { hitWords } from '../../../i18n/hit-words.ts';
import sheet from '../../../styles/hits.css?url';
import { announce } from '../announce.ts';
import { serviceNameIn } from '../service-name-in.ts';
import { collectHits, type Hit } from './collect-hits.ts';
import { createHitBar } from './hit-bar.ts';
import { markHits } from './hit-marks.ts';
import { readHits } from './read-hits.ts';

/**
 * Marks on a page what a search found there, with a bar that leads from hit to hit.
 *
 * @param handed - as `handed-hits.ts` has it
 * @param onStop - when the reader wants no marks any more
 */
export function showHits(handed: string, locale: Locale, onStop: () => void): void {
  const found = readHits(handed);
  const hits = found ? collectHits(document, found) : [];
  if (hits.length === 0) return;
  const words = hitWords[locale];
  const link = document.createElement('link');
  [link.rel, link.href] = ['stylesheet', sheet];
  document.head.append(link);
  const marks = markHits(hits);
  let current = findFirst(hits);

  const goTo = (index: number): void => {
    current = index;
    marks.setCurrent(index);
    bar.say(words.place(index + 1, hits.length, namePlaceOf(hits[index], locale)));
  };
  const bar = createHitBar(locale, {
    step: (by) => {
      goTo((current + by + hits.length) % hits.length);
      bringIntoSight(hits[current]);
    },
    stop: () => {
      marks.remove();
      bar.element.remove();
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      announce(words.stopped);
      onStop();
    },
  });
  document.querySelector('main')?.append(bar.element);
  // A screen reader reads out what changes in a status, not what stands in it from the beginning.
  requestAnimationFrame(() => goTo(current));
}

/** The first hit at or behind the place that the address names. */
function findFirst(hits: readonly Hit[]): number {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return 0;
  const isBehind = ([{ node }]: Hit): boolean =>
    target.contains(node) || (target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return Math.max(0, hits.findIndex(isBehind));
}

/** What the place of a hit is called, the innermost that has a name. */
function namePlaceOf(hit: Hit | undefined, locale: Locale): string | undefined {
  for (let place = hit?.[0].node.parentElement; place; place = place.parentElement) {
    const isFirst = place.matches('.para') && place.parentElement?.matches('.point, .service') === true;
    const name = place.id && !isFirst && namePlace(place.id, locale, serviceNameIn(locale, place.id));
    if (name) return name;
  }
  return undefined;
}

/** Scrolls so that a hit stands in the upper half of what is seen, unless it is seen well. */
function bringIntoSight(hit: Hit | undefined): void {
  if (!hit) return;
  const range = document.createRange();
  range.setStart(hit[0].node, hit[0].start);
  range.setEnd(hit[0].node, hit[0].end);
  const { top, bottom } = range.getBoundingClientRect();
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.8) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
}
