import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Locale } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import type { RelationTarget } from '../domain/relation.ts';
import { senateAddress } from '../domain/senate-address.ts';
import { statusOf, waitingOf, type Status } from '../domain/status.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import type { Surroundings } from './plan/surroundings.ts';
import { originSentence, outcomeSentence } from './wordings.ts';

/** A stretch of a sentence, which is a link where `href` is not `null`. */
export interface SentencePart {
  readonly text: string;
  readonly href: string | null;
}
export type Sentence = readonly SentencePart[];

/** What a page says in sentences of where a question came from, and what became of it. */
export interface StateView {
  /** `null` for a question that was asked for the first time. */
  readonly origin: Sentence | null;
  readonly outcome: Sentence;
}

/** On what the sentences depend besides the question. */
export interface StateContext {
  readonly surroundings: Surroundings;
  readonly addresses: Addresses;
  readonly locale: Locale;
  /** The language of the pages that are linked to: the language itself, or the neutral pages. */
  readonly page: PageLanguage;
  /** The day to which the days without a reply are counted; `null` where none is given, and none are counted. */
  readonly asOf: CalendarDate | null;
}

/** What a page says of the state of a question. */
export function toStateView(question: QuestionFacts, context: StateContext): StateView {
  const { locale, asOf } = context;
  const status = statusOf(question);
  const origin = question.relations.find(({ kind }) => kind === 'resubmission-of' || kind === 'requalification-of');
  const waiting = asOf === null ? null : waitingOf(question, asOf);
  const outcome = outcomeSentence(status, locale, waiting);
  return {
    origin: origin ? toSentence(originSentence(origin, locale), origin.target, context) : null,
    outcome: toSentence(outcome, targetOf(status), context),
  };
}

/** What a question became, where its state says so. */
function targetOf(status: Status): RelationTarget | null {
  return status.kind === 'resubmitted' || status.kind === 'requalified' ? status.as : null;
}

/** A sentence in which the number of a written question leads to it. */
function toSentence(
  sentence: string,
  target: RelationTarget | null,
  { surroundings, addresses, locale, page }: StateContext,
): Sentence {
  const start = target?.kind === 'written-question' ? sentence.lastIndexOf(target.number) : -1;
  if (!target || start < 0) return [{ text: sentence, href: null }];
  const isHeld = surroundings.heldTargets.includes(target.number);
  const href = isHeld ? addresses.question(target.number)[page] : senateAddress(target.number, locale);
  const end = start + target.number.length;
  return [
    { text: sentence.slice(0, start), href: null },
    { text: sentence.slice(start, end), href },
    { text: sentence.slice(end), href: null },
  ];
}
