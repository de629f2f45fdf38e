import { independent, type Author } from '../domain/author.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import type { Relation } from '../domain/relation.ts';
import type { Status, Waiting } from '../domain/status.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatCount, formatDate, formatList } from '../i18n/format.ts';
import { findPhrase, type Phrase } from './phrase.ts';

/** Who is asked, to stand after the sentence that says who asks. */
export interface AddresseeWording {
  /** Words in the language of the page that lead to an office known in the other language only. */
  readonly introduction: string | null;
  readonly phrase: Phrase;
}

/** `Martine Taelman (Open Vld) et …`. */
export function authorsWording(authors: readonly Author[], locale: Locale): string {
  return formatList(
    locale,
    authors.map((author) => authorWording(author, locale)),
  );
}

function authorWording({ name, party }: Author, locale: Locale): string {
  if (party === null) return name;
  return `${name} (${party === independent ? messages[locale].independent : party})`;
}

/** The printed addressee, or the bare office behind an introduction when it is known in the other language only. */
export function addresseeWording(addressee: Localized<string>, locale: Locale): AddresseeWording | undefined {
  const phrase = findPhrase(addressee, locale);
  if (!phrase) return undefined;
  return phrase.locale === locale
    ? { introduction: null, phrase }
    : { introduction: messages[locale].question.toOffice, phrase: withoutPreposition(phrase) };
}

/** The office of an addressee, for lists: `au premier ministre` → `premier ministre`. */
export function officeWording(addressee: Localized<string>, locale: Locale): Phrase | undefined {
  const phrase = findPhrase(addressee, locale);
  return phrase && withoutPreposition(phrase);
}

function withoutPreposition({ text, locale }: Phrase): Phrase {
  const prepositions = messages[locale].addresseePrepositions;
  const longest = Math.max(...prepositions.map(({ length }) => length));
  const beginning = text.slice(0, longest).toLocaleLowerCase(locale).replaceAll('\u00A0', ' ');
  const preposition = prepositions.find((candidate) => beginning.startsWith(candidate));
  return { text: preposition ? text.slice(preposition.length) : text, locale };
}

/** From what a question was submitted again or turned into one, as a sentence. */
export function originSentence({ kind, target }: Relation, locale: Locale): string {
  const { question, ofTarget } = messages[locale];
  const from = `${ofTarget[target.kind]} ${target.number}`;
  return kind === 'requalification-of' ? question.origin.requalification(from) : question.origin.resubmission(from);
}

/**
 * What became of a question, as a sentence.
 *
 * @param waiting - how long it has waited on a given day, or had at the end of its legislature, of a question without a
 *   reply; `null` where no day is given
 */
export function outcomeSentence(status: Status, locale: Locale, waiting: Waiting | null = null): string {
  const { question, target } = messages[locale];
  const inWords = (date: string) => formatDate(locale, date);
  switch (status.kind) {
    case 'answered':
      return question.outcome.answered(inWords(status.on), status.days, status.daysLate ?? 0);
    case 'answered-undated':
      return question.outcome.answeredUndated;
    case 'answered-provisionally':
      return question.outcome.answeredProvisionally(inWords(status.on));
    case 'withdrawn':
      return question.outcome.withdrawn(inWords(status.on));
    case 'requalified': {
      const on = status.on && inWords(status.on);
      return status.as
        ? question.outcome.requalifiedAs(`${target[status.as.kind]} ${status.as.number}`, on)
        : question.outcome.requalified(on);
    }
    case 'resubmitted':
      return question.outcome.resubmitted(status.as.number);
    case 'legislature-ended':
      return question.outcome.legislatureEnded(inWords(status.on));
    case 'file-closed':
      return question.outcome.fileClosed(inWords(status.on));
    case 'reminded':
    case 'unanswered': {
      const remindedOn = status.kind === 'reminded' ? inWords(status.on) : null;
      if (!waiting) return question.outcome.unanswered(null, 0, 0, remindedOn);
      const { isOver, until, days, daysLate = 0 } = waiting;
      const { unanswered, unansweredAtElections } = question.outcome;
      return (isOver ? unansweredAtElections : unanswered)(inWords(until), days, daysLate, remindedOn);
    }
  }
}

/** What became of a question, in a few words for a list. */
export function statusWording(status: Status, locale: Locale): string {
  const { status: words, statusDays, statusLate } = messages[locale];
  const word = words[status.kind];
  if (status.kind !== 'answered' || status.days <= 0) return word;
  const answered = `${word} ${formatCount(locale, status.days, statusDays)}`;
  return status.daysLate === undefined ? answered : `${answered}, ${statusLate}`;
}
