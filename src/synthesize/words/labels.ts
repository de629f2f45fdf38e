import type { Pattern } from './pattern.ts';

/** Events and relations that the reader's tables do not know. */
export const unknownEvents: readonly Pattern[] = [
  ['Prolongation du délai', 'Verlenging van de termijn'],
  ["Dépôt d'une annexe", 'Indiening van een bijlage'],
];

export const unknownRelations: readonly Pattern[] = [
  ['Voir aussi', 'Zie ook'],
  ['Complétée par', 'Aangevuld door'],
];

/** How points are joined when one reply goes for several questions: two of them, a list, a range. */
export const jointMarkers: readonly Pattern[] = [
  ['{from} – {to}. ', '{from} – {to}. '],
  ['{from} et {to}. ', '{from} en {to}. '],
  ['{from} à {to}. ', '{from} tot {to}. '],
];
