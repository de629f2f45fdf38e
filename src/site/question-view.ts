import type { Locale } from '../domain/locale.ts';
import type { Question, QuestionFacts } from '../domain/question.ts';
import { requireParts, type QuestionNumber } from '../domain/question-number.ts';
import { parliamentaryYear } from '../domain/session.ts';
import { statusOf, type Status } from '../domain/status.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import { findPassage, findPhrase, type Phrase } from './phrase.ts';
import type { MentionLinks } from './text/inline-view.ts';
import { toSections, type SectionView } from './text/section-view.ts';
import { addresseeWording, authorsWording, outcomeSentence, type AddresseeWording } from './wordings.ts';

/** What stands at the head of a question's page. */
export interface QuestionHeading {
  readonly questionNumber: QuestionNumber;
  readonly folio: string;
  readonly title: Phrase;
  readonly asked: string;
  readonly addressee: AddresseeWording | undefined;
  /** All of it and what became of the question in one line, for search engines and previews. */
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
    description: `${askedOf}. ${outcome}`,
  };
}

/**
 * A question's page in a language, from whatever texts the archive holds.
 *
 * @param mentionLinks - where the questions are found that its texts mention
 */
export function toQuestionView(question: Question, locale: Locale, mentionLinks: MentionLinks): QuestionView {
  const status = statusOf(question);
  const sections = toSections(question, locale, mentionLinks, (text) => findPassage(text, locale));
  return {
    ...toQuestionHeading(question, locale),
    status,
    sections,
    textLocale: sections.find((section) => section.passage)?.passage?.locale ?? locale,
  };
}
