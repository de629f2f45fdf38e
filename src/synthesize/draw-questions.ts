import type { Author } from '../domain/author.ts';
import type { ChronologyEvent } from '../domain/chronology.ts';
import { localize } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { parliamentaryYear } from '../domain/session.ts';
import type { Asking } from './askings.ts';
import { drawReplies } from './draw-replies.ts';
import type { Draw } from './fill.ts';
import { askedOnOf } from './legislatures.ts';
import { fates, lifecycleOf } from './lifecycle.ts';
import { askerCounts, peculiarities } from './peculiarities.ts';
import { questionText } from './question-text.ts';
import { createRandom, type Random } from './random.ts';
import { relationsOf } from './relations.ts';
import type { Resubmissions } from './resubmissions.ts';
import type { Senator } from './senators.ts';
import { chooseByShare } from './shares.ts';
import { drawSubject } from './subject.ts';
import { toLocalizedText } from './bilingual-text.ts';
import { unknownEvents } from './words/labels.ts';
import { offices } from './words/offices.ts';

/** What the questions of an asking are drawn from. */
export interface QuestionPlan {
  readonly seed: number;
  readonly asking: Asking;
  readonly resubmissions: Resubmissions;
  /** Of the legislature, the busiest first. */
  readonly senators: readonly Senator[];
}

/** The questions of an asking in both languages, one for each minister: all but the minister and what he made of it is the same. */
export function* drawQuestions(plan: QuestionPlan): Generator<QuestionReading> {
  const { seed, asking, resubmissions, senators } = plan;
  const [number] = asking.numbers;
  const first = resubmissions.firstOf(number);
  const askedOn = askedOnOf(asking.legislature, asking.firstSerial);
  const draw: Draw = { random: createRandom(seed, 'subject', first.number), year: Number(first.askedOn.slice(0, 4)) };
  const { title, keywords } = drawSubject(seed, draw);
  const { text, points } = questionText(draw);
  const localizedText = toLocalizedText(text, draw);
  const people = createRandom(seed, 'people', number);
  const asker = senators[people.rank(senators.length)] ?? people.pick(senators);
  const askers = chooseByShare(askerCounts, seed, 'asker-count', asking.firstOrdinal);
  const authors = authorsOf(asker, askers, senators);
  const firstOffice = people.rank(offices.length);
  for (const [place, questionNumber] of asking.numbers.entries()) {
    const ordinal = asking.firstOrdinal + place;
    const random = createRandom(seed, 'question', questionNumber);
    const peculiarity = chooseByShare(peculiarities, seed, 'peculiarity', ordinal);
    const wanted = resubmissions.findSuccessor(questionNumber)
      ? 'legislature-ended'
      : chooseByShare(fates, seed, 'fate', ordinal);
    const { fate, chronology, repliedOn } = lifecycleOf(wanted, askedOn, asking.legislature, random);
    const office = offices[(firstOffice + place) % offices.length];
    yield {
      questionNumber,
      authors,
      askedOn,
      session: parliamentaryYear(askedOn, null),
      originalLanguage: asker.locale,
      addressee: localize((locale) => office?.[locale === 'fr' ? 0 : 1]),
      title,
      keywords,
      chronology: peculiarity === 'unknown-event' ? withUnknownEvent(chronology, random) : chronology,
      relations: relationsOf({ number: questionNumber, asking, fate, peculiarity, resubmissions }, random),
      text: localizedText,
      answers: drawReplies({ seed, asking, questionNumber, ordinal, points, repliedOn }),
    };
  }
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
