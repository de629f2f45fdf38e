import { independent } from '../domain/author.ts';
import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import type { Citation } from './citation.ts';
import type { CitedQuestion } from './cited-question.ts';
import { inventedMark, oneLine } from './cited-title.ts';
import { toWording } from './wording.ts';

/** A written question in plain words, for the notes of an article or a book: what is not known in the language is left out. */
export function toRunningReference(question: CitedQuestion, locale: Locale, address: string): Citation {
  const { questionNumber, authors, addressee, title, askedOn, repliedOn, isInvented } = question;
  const names = authors.map(({ name, party }) =>
    party === null ? name : `${name} (${party === independent ? messages[locale].independent : party})`,
  );
  const reference = messages[locale].cite.runningReference(
    questionNumber,
    formatList(locale, names),
    addressee[locale] ?? null,
    title[locale] === undefined ? null : oneLine(title[locale]),
    formatDate(locale, askedOn),
    repliedOn === null ? null : formatDate(locale, repliedOn),
  );
  return toWording(inventedMark(isInvented, locale) + reference, address);
}
