import type { RelationKind, TargetKind } from '../../domain/relation.ts';
import { labelKey } from '../text/fold.ts';

/** What is printed before the colon of a relation, in both languages. */
const relationRows: readonly (readonly [label: string, kind: RelationKind])[] = [
  ['Aussi posée à', 'also-asked-to'],
  ['Ook gesteld aan', 'also-asked-to'],
  ['Réintroduite comme', 'resubmitted-as'],
  ['Heringediend als', 'resubmitted-as'],
  ['Réintroduction de', 'resubmission-of'],
  ['Herindiening van', 'resubmission-of'],
  ['Requalifiée en', 'requalified-as'], // not seen, expected from its Dutch twin
  ['Geherkwalificeerd als', 'requalified-as'],
  ['Requalification de', 'requalification-of'],
  ['Herkwalificatie van', 'requalification-of'],
];

/** What is printed between the colon and the number. */
const targetRows: readonly (readonly [label: string, kind: TargetKind])[] = [
  ['question écrite', 'written-question'],
  ['schriftelijke vraag', 'written-question'],
  ["demande d'explications", 'request-for-explanations'],
  ['vraag om uitleg', 'request-for-explanations'],
  ['question orale', 'oral-question'], // not seen in these layouts, expected
  ['mondelinge vraag', 'oral-question'], // not seen in these layouts, expected
];

/** From a folded relation label to its kind. */
export const relationKindByLabel: ReadonlyMap<string, RelationKind> = new Map(
  relationRows.map(([label, kind]) => [labelKey(label), kind]),
);

/** From the folded name of a kind of question to that kind. */
export const targetKindByLabel: ReadonlyMap<string, TargetKind> = new Map(
  targetRows.map(([label, kind]) => [labelKey(label), kind]),
);
