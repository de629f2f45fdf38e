import type { Locale, Localized } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { QuestionReading } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';

/** What a page shows of a question to be found, read without the language of queries or an index: what is right is known apart. */
export interface ShownText {
  readonly questionNumber: QuestionNumber;
  readonly authors: readonly string[];
  /** The words of each paragraph, the title the first, in lower case, without accents; an apostrophe or a hyphen parts words. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
}

/** What the pages of a language show. */
export function toShownTexts(questions: readonly QuestionReading[], locale: Locale): ShownText[] {
  const other = otherLocale(locale);
  const shown = <T>(localized: Localized<T>): T | undefined => localized[locale] ?? localized[other];
  return questions.map(({ questionNumber, authors, title, text, answers, addressee, keywords }) => {
    const texts = [text, ...answers.map((answer) => answer.text)].flatMap((one) => shown(one) ?? []);
    const around = [shown(addressee) ?? '', ...(shown(keywords) ?? [])];
    const paragraphs = [shown(title) ?? '', ...texts, ...around].map(plainWords);
    return { questionNumber, authors: authors.map(({ name }) => name), paragraphs, words: new Set(paragraphs.flat()) };
  });
}

/** `L’arc-en-ciel` is *l*, *arc*, *en*, *ciel*. */
export function plainWords(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
