import type { Answer } from '../domain/answer.ts';
import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import type { PrintHabits } from './print-habits.ts';
import { formatDateInWords } from './printed-date.ts';

/**
 * `Question n° 5-8916 du 30 avril 2013 : (Question posée en néerlandais)`; unilingual prints call it a written
 * question, and name the Senate before it.
 */
export function questionHeading(
  question: QuestionReading,
  { locale, isUnilingualPrint }: { readonly locale: Locale; readonly isUnilingualPrint: boolean },
  habits: PrintHabits,
): string {
  const words = printedWords[locale];
  const opening = isUnilingualPrint ? `${words.chamberPrefix} ${words.writtenQuestion}` : words.question;
  const on = formatDateInWords(question.askedOn, locale, habits);
  const original = question.originalLanguage === null ? '' : ` ${words.original[question.originalLanguage]}`;
  return `${opening} ${question.questionNumber} ${words.on} ${on} :${original}`;
}

/** `Réponse reçue le 4 juin 2013 :`, or without a date `Réponse reçue :`. */
export function answerHeading({ receivedOn, provisional }: Answer, locale: Locale, habits: PrintHabits): string {
  const words = printedWords[locale];
  const opening = provisional ? words.provisionalAnswer : words.answer;
  if (receivedOn === null) return `${opening} ${words.received} :`;
  return `${opening} ${words.receivedOn} ${formatDateInWords(receivedOn, locale, habits)} :`;
}
