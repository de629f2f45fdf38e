import { locales, type Locale } from '../../domain/locale.ts';
import { filterName } from '../../domain/search-filter.ts';
import type { Question } from '../../domain/question.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { Addresses } from '../../site/addresses.ts';
import type { Archive } from '../../site/archive.ts';
import { toSurroundings } from '../../site/plan/surroundings.ts';
import { toParticulars, type EventView, type Particulars } from '../../site/particulars.ts';
import { toMentionLinks } from '../../site/mention-links.ts';
import { toQuestionView, type QuestionView } from '../../site/question-view.ts';
import { toSearchFacts } from '../../site/search-facts.ts';
import type { SectionView } from '../../site/text/section-view.ts';
import { toPeerSeries, type PeerSeries } from './peer-series.ts';

/** A section of a question's page: its heading and its notes; its text stands in the body of the Markdown file. */
export interface PeerSection extends Pick<SectionView, 'id' | 'kind' | 'heading'> {
  readonly note: string;
  /** The language of its text, where it is not the page's own; else empty. */
  readonly lang: string;
  /** What stands in place of a text that is not there; else empty. */
  readonly missing: string;
}

/**
 * What a question's page of an invented archive shows besides its texts, in one language, as the frontmatter of the Markdown file that another
 * generator renders: the same words as on our own page, made by the same functions.
 */
export interface PeerPage extends Pick<Particulars, 'relations' | 'officialPage' | 'sources'> {
  readonly questionNumber: string;
  readonly locale: Locale;
  readonly title: string;
  readonly titleLocale: Locale;
  readonly pageTitle: string;
  readonly description: string;
  readonly folio: string;
  readonly asked: string;
  readonly addressee?: { readonly introduction: string; readonly text: string; readonly locale: Locale };
  readonly outcome: string;
  /** What the search shows of the page, and what it is narrowed by. */
  readonly searchFacts: readonly NamedValue[];
  readonly searchFilters: readonly NamedValue[];
  /** Whether the page shows the other language for want of its own. */
  readonly isReplaced: boolean;
  readonly contents: readonly { readonly id: string; readonly heading: string }[];
  readonly sections: readonly PeerSection[];
  readonly series?: PeerSeries;
  /** Its day is called `day`: as a key, `on` is a truth value to readers of YAML 1.1. */
  readonly chronology: readonly (Omit<EventView, 'on'> & { readonly day: string })[];
  readonly themes?: { readonly lang: string; readonly words: readonly string[] };
}

/** A value that stands in a page without being in sight. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** A page of a question in one language: what its frontmatter says, and the paragraphs of each of its sections. */
export function toPeerPage(
  question: Question,
  archive: Archive,
  addresses: Addresses,
  locale: Locale,
): { readonly page: PeerPage; readonly texts: readonly (readonly string[])[] } {
  const words = messages[locale];
  const { questionNumber } = question;
  const surroundings = toSurroundings(question, archive);
  const view = toQuestionView(question, locale, toMentionLinks(surroundings, addresses, locale));
  const facts = toSearchFacts(question, locale, view.textLocale);
  const { keywords, chronology, ...particulars } = toParticulars(question, surroundings, addresses, locale);
  const members = surroundings.series;
  const series = members && toPeerSeries(questionNumber, members, addresses, locale);
  const page: PeerPage = {
    questionNumber,
    locale,
    title: view.title.text,
    titleLocale: view.title.locale,
    pageTitle: [words.invention.name, words.question.pageTitle(questionNumber, view.title.text), words.site.name].join(
      ' · ',
    ),
    description: view.description,
    folio: view.folio,
    asked: view.asked,
    ...(view.addressee && {
      addressee: { introduction: view.addressee.introduction ?? '', ...view.addressee.phrase },
    }),
    outcome: view.outcome,
    searchFacts: Object.entries(facts.shown).map(([name, value]) => ({ name, value })),
    searchFilters: facts.filters.map(({ filter, value }) => ({ name: filterName(filter, value), value })),
    isReplaced: view.textLocale !== locale,
    contents: [
      ...view.sections.map(({ id, heading }) => ({ id, heading })),
      ...(series ? [{ id: 'series', heading: words.series.kindOfDocument }] : []),
      ...(chronology.length > 0 ? [{ id: 'chronology', heading: words.question.chronology }] : []),
    ],
    sections: view.sections.map((section) => toPeerSection(section, locale)),
    ...(series && { series }),
    ...particulars,
    chronology: chronology.map(({ on, ...event }) => ({ day: on, ...event })),
    ...(keywords && { themes: { lang: otherThan(locale, keywords.locale), words: keywords.words } }),
  };
  return { page, texts: textsOf(view) };
}

function textsOf({ sections }: QuestionView): (readonly string[])[] {
  return sections.map(({ passage }) => passage?.paragraphs ?? []);
}

function toPeerSection({ id, kind, heading, isOriginal, notes, passage }: SectionView, locale: Locale): PeerSection {
  const { original, translation, noTextAtAll, replyTextMissing } = messages[locale].question;
  const nature = passage && isOriginal !== null ? [(isOriginal ? original : translation)[passage.locale]] : [];
  return {
    id,
    kind,
    heading,
    note: [...notes, ...nature].join(' · '),
    lang: passage ? otherThan(locale, passage.locale) : '',
    missing: passage ? '' : kind === 'question' ? noTextAtAll : replyTextMissing,
  };
}

/** A language that has to be said, since it is not the page's own; else nothing. */
function otherThan(locale: Locale, shown: Locale): string {
  return locales.find((candidate) => candidate === shown && candidate !== locale) ?? '';
}
