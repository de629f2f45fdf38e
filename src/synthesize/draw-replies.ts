import type { Answer } from '../domain/answer.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatQuestionNumber, requireParts, type QuestionNumber } from '../domain/question-number.ts';
import type { Asking } from './askings.ts';
import { toLocalizedText, type BilingualText } from './bilingual-text.ts';
import { fill, type Draw } from './fill.ts';
import { createRandom, type Random } from './random.ts';
import { replyForms, replyLengths, replyText } from './reply-text.ts';
import { chooseByShare } from './shares.ts';
import { provisionalReplies } from './words/statements.ts';

/** What decides the replies to a question. */
export interface RepliesPlan {
  readonly seed: number;
  readonly asking: Asking;
  readonly questionNumber: QuestionNumber;
  /** Which question of the archive it is. */
  readonly ordinal: number;
  /** How many points the question has. */
  readonly points: number;
  /** The day of each reply: all but the last are provisional. */
  readonly repliedOn: readonly CalendarDate[];
}

/** In a series so many replies are the same, word for word, and so many only refer to the first minister's. */
const inSeries = { identical: 0.2, referring: 0.12 } as const;

/** The replies to a question, in their order. */
export function drawReplies(plan: RepliesPlan): Answer[] {
  const { seed, questionNumber, repliedOn } = plan;
  return repliedOn.map((receivedOn, index) => {
    const year = Number(receivedOn.slice(0, 4));
    const isProvisional = index < repliedOn.length - 1;
    const random = createRandom(seed, 'reply', questionNumber, index);
    if (!isProvisional) return { receivedOn, text: finalText(plan, { random, year }) };
    const text = [fill(random.pick(provisionalReplies), { random, year })];
    return { receivedOn, provisional: true, text: toLocalizedText(text, { random, year }) };
  });
}

function finalText(plan: RepliesPlan, own: Draw): Answer['text'] {
  const { seed, asking, questionNumber, ordinal, points } = plan;
  const [first] = asking.numbers;
  const isFollower = questionNumber !== first;
  const habit = createRandom(seed, 'series-habit', questionNumber);
  const isIdentical = isFollower && habit.chance(inSeries.identical);
  const isReferring = isFollower && !isIdentical && habit.chance(inSeries.referring);
  const source = isIdentical ? asking.firstOrdinal : ordinal;
  const draw = isIdentical ? { random: createRandom(seed, 'reply', first, 0), year: own.year } : own;
  const form = isReferring ? 'referral' : chooseByShare(replyForms, seed, 'reply-form', source);
  const length = chooseByShare(replyLengths, seed, 'reply-length', source);
  const reference = isReferring ? first : earlierNumber(first, draw.random);
  const text: BilingualText = replyText({ form, length, points, reference }, draw);
  return toLocalizedText(text, draw);
}

/** The number of a question asked shortly before, which a reply can refer to. */
function earlierNumber(number: QuestionNumber, random: Random): QuestionNumber {
  const { legislature, serial } = requireParts(number);
  return formatQuestionNumber({ legislature, serial: Math.max(1, serial - random.int(1, 300)) });
}
