import type { Locale } from '../../../domain/locale.ts';
import { takeHanded } from './handed-hits.ts';

/**
 * Marks what a search has found on the page that it led to. What is marked is kept with the entry of the history, so that
 * it is there after a reload and on the way back; nothing is loaded where nothing was found.
 */

/** The state of an entry of the history. */
const key = 'hits';

function handed(): string | undefined {
  try {
    const taken = takeHanded(localStorage, location.pathname);
    if (taken !== null) history.replaceState({ [key]: taken }, '');
  } catch {
    // A browser may give no storage: then there are no marks.
  }
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null && key in state ? state[key] : undefined;
  return typeof kept === 'string' ? kept : undefined;
}

const hits = handed();
if (hits !== undefined) {
  const locale: Locale = document.documentElement.lang === 'nl' ? 'nl' : 'fr';
  let isShown = true;
  const keep = (): void => history.replaceState(isShown ? { [key]: hits } : null, '');
  addEventListener('hashchange', keep);
  void import('./show-hits.ts').then(({ showHits }) => {
    showHits(hits, locale, () => {
      isShown = false;
      keep();
    });
  });
}
