import type { Author } from '../domain/author.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ChronologyEvent } from '../domain/chronology.ts';
import { requireParts } from '../domain/question-number.ts';
import type { QuestionReading } from '../domain/question.ts';
import { parliamentaryYear } from '../domain/session.ts';
import type { Asking } from './askings.ts';
import { drawReplies } from './draw-replies.ts';
import type { Draw } from './draw.ts';
import { askedOnOf, isHeld, type Legislature } from './legislatures.ts';
import { fates, lifecycleOf } from './lifecycle.ts';
import type { Office } from './offices.ts';
import { askerCounts, peculiarities } from './peculiarities.ts';
import { questionMarks } from './point-marks.ts';
import { drawQuestionText, paragraphsOf, toVersion, versionAt } from './question-text.ts';
import { createRandom, type Random } from './random.ts';
import { relationsOf } from './relations.ts';
import type { Resubmissions } from './resubmissions.ts';
import type { Senator } from './senators.ts';
import { chooseByShare } from './shares.ts';
import { drawNounRank } from './slots.ts';
import { drawSubject } from './subject.ts';
import { drawStyle, toLocalizedText } from './text-style.ts';
import { extraordinarySession, unknownEvents } from './words/labels.ts';

/** What the questions of an asking are drawn from. */
export interface QuestionPlan {
  readonly seed: number;
  readonly asking: Asking;
  readonly resubmissions: Resubmissions;
  /** Of the legislature, the busiest first. */
  readonly senators: readonly Senator[];
  /** Of the legislature's government. */
  readonly offices: readonly Office[];
}

/** So many nouns a question comes back to. */
const topicSize = 5;

/**
 * The questions of an asking that the archive holds, in both languages, one for each minister: all but the minister, what
 * he made of it, and a word of the text here and there is the same.
 */
export function* drawQuestions(plan: QuestionPlan): Generator<QuestionReading> {
  const { seed, asking, resubmissions, senators, offices } = plan;
  const [number] = asking.numbers;
  const first = resubmissions.firstOf(number);
  const askedOn = askedOnOf(asking.legislature, asking.firstSerial);
  const random = createRandom(seed, 'subject', first.number);
  const topic = Array.from({ length: topicSize }, () => drawNounRank(random));
  const draw: Draw = { random, year: Number(first.askedOn.slice(0, 4)), topic };
  const { title, keywords } = drawSubject(seed, draw);
  const askedFirst = drawQuestionText(draw, chooseByShare(questionMarks, seed, 'mark', ordinalOf(first.number)));
  const style = drawStyle(random);
  const people = createRandom(seed, 'people', number);
  const asker = senators[people.rank(senators.length)] ?? people.pick(senators);
  const authors = authorsOf(asker, chooseByShare(askerCounts, seed, 'asker-count', asking.firstOrdinal), senators);
  const firstOffice = people.rank(offices.length);
  let ordinal = asking.firstOrdinal;
  for (const [place, questionNumber] of asking.numbers.entries()) {
    if (!isHeld(asking.firstSerial + place)) continue;
    const own = createRandom(seed, 'question', questionNumber);
    const firstNumber = resubmissions.firstOf(questionNumber).number;
    const version = versionAt(seed, ordinalOf(firstNumber), place);
    const asked = toVersion(askedFirst, version, { ...draw, random: createRandom(seed, 'version', firstNumber) });
    const peculiarity = chooseByShare(peculiarities, seed, 'peculiarity', ordinal);
    const wanted = resubmissions.findSuccessor(questionNumber)
      ? 'legislature-ended'
      : chooseByShare(fates, seed, 'fate', ordinal);
    const { fate, chronology, replies } = lifecycleOf(wanted, askedOn, asking.legislature, own);
    const { fr, nl } = offices[(firstOffice + place) % offices.length] ?? people.pick(offices);
    yield {
      questionNumber,
      authors,
      askedOn,
      session: sessionOf(askedOn, asking.legislature),
      originalLanguage: asker.locale,
      addressee: { fr, nl },
      title,
      keywords,
      chronology: peculiarity === 'unknown-event' ? withUnknownEvent(chronology, own) : chronology,
      relations: relationsOf({ number: questionNumber, asking, fate, peculiarity, resubmissions }, own),
      text: toLocalizedText(paragraphsOf(asked), style),
      answers: drawReplies({
        seed,
        asking,
        questionNumber,
        ordinal,
        asked,
        askedFirst,
        topic,
        year: draw.year,
        replies,
      }),
    };
    ordinal += 1;
  }
}

/** A number's place among all numbers: what one question is when it is asked again, too. */
function ordinalOf(number: string): number {
  const { legislature, serial } = requireParts(number);
  return legislature * 100_000 + serial;
}

/** The parliamentary year; an extraordinary session from an election to the opening of the first ordinary one. */
function sessionOf(askedOn: CalendarDate, { from }: Legislature): string {
  const session = parliamentaryYear(askedOn, null);
  return session === parliamentaryYear(from, null) ? `${extraordinarySession} ${from.slice(0, 4)}` : session;
}

/** The asker, and with him the busiest senators of his language. */
function authorsOf(asker: Senator, count: number, senators: readonly Senator[]): Author[] {
  const others = senators.filter(({ name, locale }) => name !== asker.name && locale === asker.locale);
  return [asker, ...others.slice(0, count - 1)].map(({ name, party }) => ({ name, party }));
}

/** An event without a kind, on the day of the last one. */
function withUnknownEvent(chronology: readonly ChronologyEvent[], random: Random): ChronologyEvent[] {
  const on = chronology.at(-1)?.on;
  const [fr, nl] = random.pick(unknownEvents);
  return on === undefined ? [] : [...chronology, { kind: 'other', on, label: { fr, nl } }];
}
