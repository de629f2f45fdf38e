import fc from 'fast-check';
import { independent, type Author } from '../../src/domain/author.ts';
import type { ChronologyEvent, ChronologyEventKind } from '../../src/domain/chronology.ts';
import type { Localized } from '../../src/domain/locale.ts';
import { targetKinds, type Relation, type RelationKind, type RelationTarget } from '../../src/domain/relation.ts';
import { names, parties } from './paired-words.ts';

/** A question's number, of the legislatures seen and of others, up to five digits. */
export const questionNumber = fc
  .tuple(fc.constantFrom(4, 5, 6, 7, 12), fc.integer({ min: 1, max: 99_999 }))
  .map(([legislature, serial]) => `${legislature}-${serial}`);

/** A day; often the first of a month, or one that other facts of the question have, too. */
export const calendarDate = fc.oneof(
  { weight: 5, arbitrary: arbitraryDay() },
  { weight: 2, arbitrary: arbitraryDay().map((day) => `${day.slice(0, 7)}-01`) },
  { weight: 1, arbitrary: fc.constantFrom('2013-04-30', '2013-05-01') },
);

function arbitraryDay(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1999-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));
}

/** One author mostly; none, or up to three, each another. */
export const authors: fc.Arbitrary<readonly Author[]> = fc.oneof(
  { weight: 6, arbitrary: authorList(1, 1) },
  { weight: 3, arbitrary: authorList(2, 3) },
  { weight: 1, arbitrary: fc.constant([]) },
);

function authorList(minLength: number, maxLength: number): fc.Arbitrary<readonly Author[]> {
  const author = fc.record(
    { name: fc.constantFrom(...names), party: fc.constantFrom(...parties, independent, null) },
    { noNullPrototype: true },
  );
  return fc.uniqueArray(author, { selector: ({ name }) => name, minLength, maxLength });
}

/** A parliamentary year, an extraordinary session, or none. */
export const session = fc.constantFrom('2012-2013', '1999-2000', 'Session extraordinaire 2010', null);

const eventLabels: readonly (readonly [kind: ChronologyEventKind, french: string, dutch: string])[] = [
  ['sent', 'Envoi question', 'Verzending vraag'],
  ['sent', 'Envoi question', 'Verzending vraag'],
  ['reminder', 'Rappel', 'Rappel'],
  ['answered', 'Réponse', 'Antwoord'],
  ['answered', 'Réponse', 'Antwoord'],
  ['file-closed', 'Dossier clôturé', 'Dossier gesloten'],
  ['legislature-ended', 'Fin de la législature', 'Einde zittingsperiode'],
  ['requalified', 'Requalification', 'Herkwalificatie'],
  ['withdrawn', 'Retrait de la question', 'Intrekking vraag'],
  ['other', 'Renvoi au greffe', 'Terugzending naar de griffie'],
  ['other', 'Publication au Bulletin n° 5-12', 'Bekendmaking in het Bulletin nr. 5-12'],
];

const event: fc.Arbitrary<ChronologyEvent> = fc
  .record({
    row: fc.constantFrom(...eventLabels),
    on: calendarDate,
    deadline: fc.option(calendarDate),
    labels: labelsGiven(),
  })
  .map(({ row: [kind, fr, nl], on, deadline, labels }) => ({
    kind,
    on,
    ...(kind === 'sent' && deadline !== null ? { deadline } : {}),
    label: labels(kind, fr, nl),
  }));

/** Up to six events, in any order, none of them twice. */
export const chronology = fc.uniqueArray(event, {
  selector: ({ on, kind, label }) => `${on} ${kind} ${label.nl ?? label.fr ?? ''}`,
  maxLength: 6,
});

const relationLabels: readonly (readonly [kind: RelationKind, french: string, dutch: string])[] = [
  ['also-asked-to', 'Aussi posée à', 'Ook gesteld aan'],
  ['also-asked-to', 'Aussi posée à', 'Ook gesteld aan'],
  ['resubmitted-as', 'Réintroduite comme', 'Heringediend als'],
  ['resubmission-of', 'Réintroduction de', 'Herindiening van'],
  ['requalified-as', 'Requalifiée en', 'Geherkwalificeerd als'],
  ['requalification-of', 'Requalification de', 'Herkwalificatie van'],
  ['other', 'Voir aussi', 'Zie ook'],
  ['other', "Complétée par l'envoi du", 'Aangevuld door'],
];

const target: fc.Arbitrary<RelationTarget> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom(...targetKinds), number: questionNumber }, { noNullPrototype: true }),
  },
  {
    weight: 1,
    arbitrary: questionNumber.map((number) => ({ kind: 'other', number, word: 'interpellation' }) as const),
  },
);

const relation: fc.Arbitrary<Relation> = fc
  .record({
    row: fc.constantFrom(...relationLabels),
    target,
    labels: labelsGiven(),
  })
  .map(({ row: [kind, fr, nl], target, labels }) => ({ kind, label: labels(kind, fr, nl), target }));

/** Up to twenty relations, none of them twice; none or one often. */
export const relations = fc.oneof(
  { weight: 1, arbitrary: relationList(0, 1) },
  { weight: 1, arbitrary: relationList(2, 20) },
);

function relationList(minLength: number, maxLength: number): fc.Arbitrary<readonly Relation[]> {
  const selector = ({ kind, target }: Relation): string => `${kind} ${target.kind} ${target.number}`;
  return fc.uniqueArray(relation, { selector, minLength, maxLength, size: 'max' });
}

/** Which languages of a label the question has: what is known by its kind can lack them. */
function labelsGiven(): fc.Arbitrary<(kind: string, fr: string, nl: string) => Localized<string>> {
  return fc.constantFrom('both', 'both', 'fr', 'nl', 'none').map((given) => (kind: string, fr: string, nl: string) => {
    if (given === 'both' || (given === 'none' && kind === 'other')) return { fr, nl };
    if (given === 'none') return {};
    return given === 'fr' ? { fr } : { nl };
  });
}
