import type { Pattern } from './pattern.ts';

/** What prints call a session between an election and the second Tuesday of October, before the year. */
export const extraordinarySession = 'Session extraordinaire';

/** Events and relations that the reader's tables do not know. */
export const unknownEvents: readonly Pattern[] = [
  ['Prolongation du délai', 'Verlenging van de termijn'],
  ["Dépôt d'une annexe", 'Indiening van een bijlage'],
];

export const unknownRelations: readonly Pattern[] = [
  ['Voir aussi', 'Zie ook'],
  ['Complétée par', 'Aangevuld door'],
];

/** How points are joined when one reply goes for several questions: `{list}` holds all but the last, as `1, 2`. */
export const jointMarkers: readonly Pattern[] = [
  ['{from} – {to}. ', '{from} – {to}. '],
  ['{list} et {to}. ', '{list} en {to}. '],
  ['{from} à {to}. ', '{from} tot {to}. '],
  ['{from} à {to}) ', '{from} tot {to}) '],
];

/** What stands at the end of some replies. */
export const annexHeading: Pattern = ['Annexe', 'Bijlage'];
export const footnote: Pattern = ['(1) Moniteur belge du {day}.', '(1) Belgisch Staatsblad van {day}.'];

/** The first line of a table that lost its cells. */
export const tableHeads: readonly Pattern[] = [
  ['Année {plural} {plural2}', 'Jaar {plural} {plural2}'],
  ['Commune {plural} {plural2} Total', 'Gemeente {plural} {plural2} Totaal'],
];
export const tableRows: readonly Pattern[] = [
  ['{year} {number} {number2}', '{year} {number} {number2}'],
  ['{place} {number} {number2} {number3}', '{place} {number} {number2} {number3}'],
];
