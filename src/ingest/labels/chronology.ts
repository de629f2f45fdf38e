import type { ChronologyEventKind } from '../../domain/chronology.ts';
import { labelKey } from '../text/fold.ts';

/** Event labels of both languages: bilingual prints have the Dutch ones in their French copy, so all are looked up at once. */
const rows: readonly (readonly [label: string, kind: ChronologyEventKind])[] = [
  ['Envoi question', 'sent'],
  ['Verzending vraag', 'sent'],
  ['Rappel', 'reminder'],
  ['Réponse', 'answered'],
  ['Antwoord', 'answered'],
  ['Dossier clôturé', 'file-closed'],
  ['Dossier gesloten', 'file-closed'],
  ['Fin de la législature', 'legislature-ended'],
  ['Einde zittingsperiode', 'legislature-ended'],
  ['Requalification', 'requalified'], // not seen, expected from its Dutch twin
  ['Herkwalificatie', 'requalified'],
  ['Retrait de la question', 'withdrawn'], // not seen, expected from its Dutch twin
  ['Intrekking vraag', 'withdrawn'],
];

/** From a folded event label to its kind. */
export const eventKinds: ReadonlyMap<string, ChronologyEventKind> = new Map(
  rows.map(([label, kind]) => [labelKey(label), kind]),
);

/** The words before a deadline, folded; printed with the sending, in brackets. */
export const deadlineLabels: readonly string[] = ['Fin du délai de réponse', 'Einde van de antwoordtermijn'].map(
  labelKey,
);

/** The heading of the chronology on web pages, the same word in both languages, folded. */
export const chronologyHeading = labelKey('Chronologie');
