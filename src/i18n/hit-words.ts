import type { Locale } from '../domain/locale.ts';

/** What is said of the hits of a search on the page reached. A table of its own, as it goes to the browser by itself. */
export interface HitWords {
  readonly title: string;
  /** @param place - what it is called, as *point 3 de la réponse* */
  readonly place: (ordinal: number, count: number, place: string | undefined) => string;
  readonly previous: string;
  readonly next: string;
  readonly stop: string;
  /** The same for a screen reader, in full. */
  readonly stopLabel: string;
  readonly stopped: string;
}

export const hitWords: Readonly<Record<Locale, HitWords>> = {
  fr: {
    title: 'Ce que la recherche a trouvé ici',
    place: (ordinal, count, place) => `${ordinal} sur ${count}${place === undefined ? '' : `\u00A0: ${place}`}`,
    previous: 'Précédent',
    next: 'Suivant',
    stop: 'Fermer',
    stopLabel: 'Fermer et ne plus marquer',
    stopped: 'Les mots trouvés ne sont plus marqués.',
  },
  nl: {
    title: 'Wat hier gevonden is',
    place: (ordinal, count, place) => `${ordinal} van ${count}${place === undefined ? '' : `: ${place}`}`,
    previous: 'Vorige',
    next: 'Volgende',
    stop: 'Sluiten',
    stopLabel: 'Sluiten en niet meer markeren',
    stopped: 'De gevonden woorden zijn niet meer gemarkeerd.',
  },
};
