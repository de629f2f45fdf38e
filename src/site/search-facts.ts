import type { Locale } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { formatDate } from '../i18n/format.ts';
import { findPhrase } from './phrase.ts';
import { authorsWording, officeWording } from './wordings.ts';

/** What a search result says of a question besides its title. An empty value is not known. */
export interface SearchFacts {
  readonly number: QuestionNumber;
  readonly authors: string;
  readonly minister: string;
  readonly date: string;
  /** The languages of title, minister and text, where they are not the page's own. */
  readonly titleLanguage: string;
  readonly ministerLanguage: string;
  readonly textLanguage: string;
}

/** The facts that a result of a search in a language shows; `textLanguage` is that of the text on the page. */
export function toSearchFacts(question: QuestionFacts, locale: Locale, textLanguage: Locale): SearchFacts {
  const office = officeWording(question.addressee, locale);
  return {
    number: question.questionNumber,
    authors: authorsWording(question.authors, locale),
    minister: office?.text ?? '',
    date: formatDate(locale, question.askedOn),
    titleLanguage: findPhrase(question.title, locale)?.locale ?? locale,
    ministerLanguage: office?.locale ?? locale,
    textLanguage,
  };
}
