import type { CalendarDate } from '../domain/calendar-date.ts';
import { isSuccession, keyOf } from '../domain/life.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import type { Question } from '../domain/question.ts';
import type { Relation, RelationTarget } from '../domain/relation.ts';
import { senateAddress } from '../domain/senate-address.ts';
import type { Source } from '../domain/source.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import { findPhrase, findWordList, type Phrase, type WordList } from './phrase.ts';
import type { Surroundings } from './plan/surroundings.ts';

/** One event of the chronology, in words. */
export interface EventView {
  readonly on: CalendarDate;
  readonly onWording: string;
  readonly label: Phrase;
  readonly deadline: string | null;
}

/** A relation to a question that is no member of the series, and no other asking of the same question. */
export interface RelationView {
  readonly label: Phrase;
  readonly target: Phrase;
  /** The page of the target here or on the Senate's site; `null` where neither has a known address. */
  readonly href: string | null;
  /** That the archive does not hold a written question, in words; `null` where it does, or where it never could. */
  readonly absence: string | null;
}

/** A raw file that the question was read from. */
export interface SourceView {
  readonly path: string;
  readonly sha256: string;
}

/** The particulars of a question, in one language. */
export interface Particulars {
  readonly chronology: readonly EventView[];
  readonly keywords: WordList | undefined;
  readonly relations: readonly RelationView[];
  readonly officialPage: string;
  /** Those that the words of the page stand in. */
  readonly sources: readonly SourceView[];
}

/** The particulars of a question; the members of its series are left to the series, and its other askings to its life. */
export function toParticulars(
  question: Question,
  surroundings: Surroundings,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): Particulars {
  const words = messages[locale];
  const inLife = new Set(surroundings.life.map(({ target }) => keyOf(target)));
  return {
    chronology: question.chronology.map(({ kind, on, deadline, label }) => ({
      on,
      onWording: formatDate(locale, on),
      label: printedOrOwn(kind, label, words.event[kind], locale),
      deadline: deadline === undefined ? null : words.question.deadline(formatDate(locale, deadline)),
    })),
    keywords: findWordList(question.keywords, locale),
    relations: question.relations
      .filter((relation) => !isSibling(relation) && !(isSuccession(relation) && inLife.has(keyOf(relation.target))))
      .map(({ kind, label, target }) => ({
        label: printedOrOwn(kind, label, words.relation[kind], locale),
        target: targetPhrase(target, label, locale),
        ...whereToFind(target, surroundings, addresses, locale, page),
      })),
    officialPage: senateAddress(question.questionNumber, locale),
    sources: sourcesOf(question, page).map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

function isSibling({ kind, target }: Relation): boolean {
  return kind === 'also-asked-to' && target.kind === 'written-question';
}

/** The raw files that a page's words stand in: where all of them are in its language, those of that language. */
function sourcesOf({ sources, ...question }: Question, page: PageLanguage): readonly Source[] {
  if (page === 'both') return sources;
  const { title, addressee, keywords, text, answers } = question;
  const words = [title, addressee, keywords, text, ...answers.map((answer) => answer.text)];
  const isComplete = words.every((each) => page in each || !(otherLocale(page) in each));
  const own = sources.filter(({ locales }) => locales.includes(page));
  return isComplete && own.length > 0 ? own : sources;
}

/** A known kind has the site's own word; an unknown one is called what the page calls it. */
function printedOrOwn(kind: string, printed: Localized<string>, own: string, locale: Locale): Phrase {
  return (kind === 'other' ? findPhrase(printed, locale) : undefined) ?? { text: own, locale };
}

/** What a relation leads to; an unknown kind of question has its printed word, in the language of the printed label. */
function targetPhrase({ kind, number, word }: RelationTarget, label: Localized<string>, locale: Locale): Phrase {
  const own = { text: `${messages[locale].target[kind]} ${number}`, locale };
  if (word === undefined) return own;
  return { text: `${word} ${number}`, locale: label.fr === undefined && label.nl !== undefined ? 'nl' : 'fr' };
}

/** Only written questions have pages here, or a known address on the Senate's site. */
function whereToFind(
  { kind, number }: RelationTarget,
  { heldTargets }: Surroundings,
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage,
): Pick<RelationView, 'href' | 'absence'> {
  if (kind !== 'written-question') return { href: null, absence: null };
  return heldTargets.includes(number)
    ? { href: addresses.question(number)[page], absence: null }
    : { href: senateAddress(number, locale), absence: messages[locale].series.notHeld };
}
