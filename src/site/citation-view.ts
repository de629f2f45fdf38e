import { toBibtex } from '../citation/bibtex.ts';
import type { Citation } from '../citation/citation.ts';
import { toCitedQuestion } from '../citation/cited-question.ts';
import { toCslJson } from '../citation/csl-json.ts';
import { toLegalReference } from '../citation/legal-reference.ts';
import { toRis } from '../citation/ris.ts';
import { toRunningReference } from '../citation/running-reference.ts';
import { locales, type Locale } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import { findPhrase, type Phrase } from './phrase.ts';

/** One citation of a question, and what it is called. */
export interface CitationEntry {
  /** In a language of the page. */
  readonly label: Phrase;
  readonly citation: Citation;
  /** The language of the citation. */
  readonly locale: Locale;
}

/** How a question is cited, as a page shows it. */
export interface CitationView {
  /** In each language of the page. */
  readonly headings: readonly Phrase[];
  readonly hints: readonly Phrase[];
  readonly wordings: readonly CitationEntry[];
  readonly formats: readonly CitationEntry[];
  /** What stands on paper: the legal reference in each language of the page. */
  readonly printed: readonly CitationEntry[];
  readonly copy: string;
  readonly copied: string;
}

/** What is known of the site besides the question. */
export interface CitingSite {
  readonly addresses: Addresses;
  /** The origin the site is published at. */
  readonly origin: URL | undefined;
  readonly isInvented: boolean;
}

/**
 * The citations of a question: wordings in both languages, the page's own first and the legal one before the plain one,
 * then the formats for programs, in the page's language: on the bilingual page in that of the original, or in the one its
 * title is known in. A wording leads to the page in its language; on the bilingual page everything leads to that page,
 * whose places can differ.
 *
 * @throws TypeError when the site has no origin
 */
export function toCitationView(
  question: QuestionFacts,
  page: PageLanguage,
  { addresses, origin, isInvented }: CitingSite,
): CitationView {
  const cited = toCitedQuestion(question, isInvented);
  const shown = page === 'both' ? locales : [page];
  const original = question.originalLanguage ?? 'fr';
  const own = page === 'both' ? (findPhrase(question.title, original)?.locale ?? original) : page;
  const pages = addresses.question(question.questionNumber);
  const addressIn = (locale: Locale) => new URL(pages[page === 'both' ? 'both' : locale], origin).href;
  const pageIn = { fr: addressIn('fr'), nl: addressIn('nl') };
  const inEach = (wording: (locale: Locale) => string): Phrase[] =>
    shown.map((locale) => ({ text: wording(locale), locale }));
  const references = [own, otherLocale(own)].map((locale) => ({
    legal: entry(locale, shown, 'legal', toLegalReference(cited, locale, pageIn[locale])),
    running: entry(locale, shown, 'running', toRunningReference(cited, locale, pageIn[locale])),
  }));
  const formats = [
    { name: 'BibTeX', citation: toBibtex(cited, own, pageIn[own]) },
    { name: 'RIS', citation: toRis(cited, own, pageIn[own]) },
    { name: 'CSL-JSON', citation: toCslJson(cited, own, pageIn[own]) },
  ];
  return {
    headings: inEach((locale) => messages[locale].cite.heading),
    hints: inEach((locale) => messages[locale].cite.hint),
    wordings: references.flatMap(({ legal, running }) => [legal, running]),
    formats: formats.map(({ name, citation }) => ({ label: { text: name, locale: own }, citation, locale: own })),
    printed: references.flatMap(({ legal }) => (shown.includes(legal.locale) ? [legal] : [])),
    copy: inEach((locale) => messages[locale].cite.copy)
      .map(({ text }) => text)
      .join(' · '),
    copied: inEach((locale) => messages[locale].cite.copied)
      .map(({ text }) => text)
      .join(' · '),
  };
}

/** A wording and its name: in its own language where the page has that, else in the page's, which says what language it is. */
function entry(locale: Locale, shown: readonly Locale[], kind: 'legal' | 'running', citation: Citation): CitationEntry {
  const pageLocale = shown.includes(locale) ? locale : otherLocale(locale);
  const { cite, search } = messages[pageLocale];
  const name = kind === 'legal' ? cite.legal : cite.running;
  const text = pageLocale === locale ? name : `${name}, ${search.textLanguage[locale]}`;
  return { label: { text, locale: pageLocale }, citation, locale };
}
