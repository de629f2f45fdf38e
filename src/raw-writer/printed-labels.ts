import { independent } from '../domain/author.ts';
import type { ChronologyEvent } from '../domain/chronology.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import type { Relation, RelationTarget } from '../domain/relation.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import type { LabelLocale, PrintHabits } from './print-habits.ts';

/**
 * The label of an event in a column: as the question has it in the column's language, else the usual words for its kind,
 * else what it has in the other language.
 */
export function eventLabel({ kind, label }: ChronologyEvent, column: Locale, { eventLabels }: PrintHabits): string {
  const locale = localeOf(eventLabels, column);
  return labelIn(label, locale, kind === 'other' ? undefined : printedWords[locale].events[kind]);
}

/** The label of a relation in a column, chosen as {@link eventLabel} is. */
export function relationLabel({ kind, label }: Relation, column: Locale, { relationLabels }: PrintHabits): string {
  const locale = localeOf(relationLabels, column);
  return labelIn(label, locale, kind === 'other' ? undefined : printedWords[locale].relations[kind]);
}

/** What stands between a relation's colon and its number: the kind of question, or the word that names an unknown one. */
export function targetWord({ kind, word }: RelationTarget, column: Locale, { relationLabels }: PrintHabits): string {
  return word ?? printedWords[localeOf(relationLabels, column)].targets[kind];
}

/** What stands in an author's brackets. */
export function partyLabel(party: string, column: Locale, { independentLabel }: PrintHabits): string {
  return party === independent ? printedWords[localeOf(independentLabel, column)].independent : party;
}

/** The language of a label in a column. */
export function localeOf(labels: LabelLocale, column: Locale): Locale {
  return labels === 'own' ? column : labels;
}

function labelIn(label: Localized<string>, locale: Locale, usual: string | undefined): string {
  return label[locale] ?? usual ?? label[otherLocale(locale)] ?? '';
}
