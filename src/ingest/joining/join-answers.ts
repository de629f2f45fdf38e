import type { Answer } from '../../domain/answer.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import type { Text } from '../../domain/text.ts';
import { comparableText } from './comparable.ts';
import type { Joining } from './join-facts.ts';
import { reportDifference, type JoinPart } from './join-part.ts';
import { answerUnion } from './join-lists.ts';
import { unite } from './unite.ts';

/**
 * Unites the answers of all parts by their day. Where two parts have one answer each, in different languages and of
 * different days, it is one answer with a day in doubt: the more trusted day stays, and that is reported.
 */
export function joinAnswers({ parts, messages }: Joining): Answer[] {
  const [first, ...others] = parts.filter(({ question }) => question.answers.length > 0);
  if (!first) return [];
  let all = [...first.question.answers];
  for (const other of others) {
    const answers = alignDays({ parts, messages }, [first, other], all);
    all = unite(all, answers, answerUnion).united;
  }
  return all;
}

/** The other part's answers, with the days of the trusted ones where they are the same answers in another language. */
function alignDays({ messages }: Joining, [trusted, other]: readonly [JoinPart, JoinPart], all: readonly Answer[]): Answer[] {
  const answers = other.question.answers;
  const isTranslation = (answer: Answer, index: number): boolean =>
    locales.every((locale) => answer.text[locale] === undefined || all[index]?.text[locale] === undefined);
  if (answers.length !== all.length || !answers.every(isTranslation)) return [...answers];
  return answers.map((answer, index) => {
    const receivedOn = all[index]?.receivedOn ?? answer.receivedOn;
    if (answer.receivedOn !== null && receivedOn !== answer.receivedOn) {
      reportDifference(messages, [trusted, other], { owner: 'answer-date', index }, [String(receivedOn), answer.receivedOn]);
    }
    return { ...answer, receivedOn };
  });
}

/** Reports where two parts give different words of the question, or of the answer of a day, in one language. */
export function compareTexts(joining: Joining): void {
  for (const locale of locales) {
    compare(joining, locale, 'question-text', ({ question }) => question.text[locale]);
    const days = new Set(joining.parts.flatMap(({ question }) => question.answers.map(({ receivedOn }) => receivedOn)));
    for (const day of days) {
      compare(joining, locale, 'answer-text', ({ question }) =>
        question.answers.find(({ receivedOn }) => receivedOn === day)?.text[locale],
      );
    }
  }
}

function compare(
  { parts, messages }: Joining,
  locale: Locale,
  owner: 'question-text' | 'answer-text',
  textOf: (part: JoinPart) => Text | undefined,
): void {
  const [first, ...others] = parts.flatMap((part) => {
    const text = textOf(part);
    return text ? [{ part, text }] : [];
  });
  for (const { part, text } of others) {
    if (!first || comparableText(first.text) === comparableText(text)) continue;
    const index = text.findIndex((paragraph, at) => comparableText([paragraph]) !== comparableText([first.text[at] ?? '']));
    const quotes = [first.text[index] ?? '', text[index] ?? ''] as const;
    reportDifference(messages, [first.part, part], { owner, locale, index: Math.max(0, index) }, quotes);
  }
}
