import type { Locale } from '../../../domain/locale.ts';
import { hitWords } from '../../../i18n/hit-words.ts';

/** What the bar is used for. */
export interface HitBarActions {
  /** Goes on by so many hits: 1 or -1. */
  readonly step: (by: 1 | -1) => void;
  readonly stop: () => void;
}

/** A bar that says which hit the reader is at, and leads to the others. */
export interface HitBar {
  readonly element: HTMLElement;
  /** Says where the reader is, to screen readers as well. */
  say(text: string): void;
}

/** Escape takes the marks away while the focus is in the bar. */
export function createHitBar(locale: Locale, { step, stop }: HitBarActions): HitBar {
  const words = hitWords[locale];
  const bar = document.createElement('section');
  bar.className = 'hit-bar plain';
  bar.setAttribute('aria-label', words.title);
  const place = document.createElement('p');
  place.setAttribute('role', 'status');
  const toButton = (text: string, act: () => void): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    return button;
  };
  const close = toButton(words.stop, stop);
  close.setAttribute('aria-label', words.stopLabel);
  bar.append(
    place,
    toButton(words.previous, () => step(-1)),
    toButton(words.next, () => step(1)),
    close,
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
  return { element: bar, say: (text) => (place.textContent = text) };
}
