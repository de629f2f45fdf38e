import type { Answer } from '../domain/answer.ts';
import { localize, type Locale, type Localized } from '../domain/locale.ts';
import type { Question, QuestionFacts } from '../domain/question.ts';
import { requireParts, type QuestionNumber } from '../domain/question-number.ts';
import { parliamentaryYear } from '../domain/session.ts';
import { statusOf, type Status } from '../domain/status.ts';
import type { Text } from '../domain/text.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import { findPassage, findPhrase, type Passage, type Phrase } from './phrase.ts';
import { questionId, replyId } from '../domain/place-id.ts';
import { addresseeWording, authorsWording, outcomeSentence, type AddresseeWording } from './wordings.ts';

/** The question or one of its replies, as a page shows it. */
export interface SectionView {
  /** `q`, `r`, `r2` … */
  readonly id: string;
  readonly kind: 'question' | 'reply';
  readonly heading: string;
  /** Whether the text shown is the one that was written, or its translation; `null` when the page does not say. */
  readonly isOriginal: boolean | null;
  /** When the reply came, and whether it is provisional, in words. */
  readonly notes: readonly string[];
  readonly passage: Passage | undefined;
}

/** What stands at the head of a question's page. */
export interface QuestionHeading {
  readonly questionNumber: QuestionNumber;
  readonly folio: string;
  readonly title: Phrase;
  readonly asked: string;
  readonly addressee: AddresseeWording | undefined;
  readonly outcome: string;
  /** The same in one line, for search engines and previews. */
  readonly description: string;
}

/** A question's page in one language. */
export interface QuestionView extends QuestionHeading {
  readonly status: Status;
  readonly sections: readonly SectionView[];
  /** The language of the texts shown: the page's own, unless the archive has them in the other language only. */
  readonly textLocale: Locale;
}

/** The head of a question's page in a language. */
export function toQuestionHeading(question: QuestionFacts, locale: Locale): QuestionHeading {
  const words = messages[locale].question;
  const { questionNumber, authors, askedOn } = question;
  const asked = words.asked(authorsWording(authors, locale), authors.length, formatDate(locale, askedOn));
  const addressee = addresseeWording(question.addressee, locale);
  const outcome = outcomeSentence(statusOf(question), locale);
  const askedOf = [asked, addressee?.introduction, addressee?.phrase.text].filter((part) => part != null).join(' ');
  return {
    questionNumber,
    folio: words.folio(requireParts(questionNumber).legislature, parliamentaryYear(askedOn, question.session)),
    title: findPhrase(question.title, locale) ?? { text: words.untitled, locale },
    asked,
    addressee,
    outcome,
    description: `${askedOf}. ${outcome}`,
  };
}

/** A question's page in a language, from whatever texts the archive holds. */
export function toQuestionView(question: Question, locale: Locale): QuestionView {
  const status = statusOf(question);
  const sections = toSections(question, locale, (text) => findPassage(text, locale));
  return {
    ...toQuestionHeading(question, locale),
    status,
    sections,
    textLocale: sections.find((section) => section.passage)?.passage?.locale ?? locale,
  };
}

function toSections(
  question: Question,
  locale: Locale,
  passageOf: (text: Localized<Text>) => Passage | undefined,
): SectionView[] {
  const words = messages[locale].question;
  const answers = shownAnswers(question);
  const toSection = (text: Localized<Text>, rest: Omit<SectionView, 'isOriginal' | 'passage'>): SectionView => {
    const passage = passageOf(text);
    const isOriginal = question.originalLanguage && passage ? passage.locale === question.originalLanguage : null;
    return { ...rest, passage, isOriginal };
  };
  return [
    toSection(question.text, { id: questionId, kind: 'question', heading: words.question, notes: [] }),
    ...answers.map((answer, index) =>
      toSection(answer.text, {
        id: replyId(index + 1),
        kind: 'reply',
        heading: words.reply(index + 1, answers.length),
        notes: [
          ...(answer.provisional ? [words.provisional] : []),
          ...(answer.receivedOn ? [words.receivedOn(formatDate(locale, answer.receivedOn))] : []),
        ],
      }),
    ),
  ];
}

/** The replies; one that is known from the chronology alone has no text, and its section says so. */
function shownAnswers(question: Question): readonly Answer[] {
  const status = statusOf(question);
  if (question.answers.length > 0 || status.kind !== 'answered') return question.answers;
  return [{ receivedOn: status.on, text: {} }];
}

/** One row of the bilingual page: the paragraphs of the same order, one of which may be missing. */
export interface BilingualRow {
  /** The ordinal of its paragraphs, from 1. */
  readonly ordinal: number;
  readonly paragraphs: Localized<string>;
}

/** The question or one of its replies, side by side. */
export interface BilingualSection {
  readonly id: string;
  readonly kind: SectionView['kind'];
  /** The section's heading and its text in each language; a language without a text has no passage. */
  readonly sides: Readonly<Record<Locale, SectionView>>;
  readonly rows: readonly BilingualRow[];
}

/** The bilingual page: each section with the paragraphs of both languages in rows, by their order. */
export function toBilingualSections(question: Question): BilingualSection[] {
  const inLanguage = (locale: Locale) =>
    toSections(question, locale, (text) => {
      const paragraphs = text[locale];
      return paragraphs && paragraphs.length > 0 ? { paragraphs, locale } : undefined;
    });
  const sides = { fr: inLanguage('fr'), nl: inLanguage('nl') };
  return sides.fr.flatMap((fr, index) => {
    const nl = sides.nl[index];
    return nl ? [{ id: fr.id, kind: fr.kind, sides: { fr, nl }, rows: toRows(fr, nl) }] : [];
  });
}

function toRows(fr: SectionView, nl: SectionView): BilingualRow[] {
  const texts = { fr: fr.passage?.paragraphs ?? [], nl: nl.passage?.paragraphs ?? [] };
  const count = Math.max(texts.fr.length, texts.nl.length);
  return Array.from({ length: count }, (_, index) => ({
    ordinal: index + 1,
    paragraphs: localize((locale) => texts[locale][index]),
  }));
}
