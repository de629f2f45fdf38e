import type { Answer } from '../domain/answer.ts';
import { formatQuestionNumber, requireParts, type QuestionNumber } from '../domain/question-number.ts';
import type { Asking } from './askings.ts';
import { joined, type BilingualText } from './bilingual-text.ts';
import type { Draw } from './draw.ts';
import { fill } from './fill.ts';
import type { Reply } from './lifecycle.ts';
import { drawReplyMark } from './point-marks.ts';
import type { QuestionText } from './question-text.ts';
import { createRandom, type Random } from './random.ts';
import { replyAdditions, withAddition } from './reply-additions.ts';
import { replyForms, replyLengths, replyText } from './reply-text.ts';
import { chooseByShare, chooseBy, type Shares } from './shares.ts';
import { drawStyle, toLocalizedText } from './text-style.ts';
import { provisionalReplies } from './words/replies.ts';
import { statements } from './words/statements.ts';

/** What decides the replies to a question. */
export interface RepliesPlan {
  readonly seed: number;
  readonly asking: Asking;
  readonly questionNumber: QuestionNumber;
  /** Which question of the archive it is. */
  readonly ordinal: number;
  /** What was asked of this minister, and of the first of the series. */
  readonly asked: QuestionText;
  readonly askedFirst: QuestionText;
  readonly topic: Draw['topic'];
  /** The year in which it was asked. */
  readonly year: number;
  readonly replies: readonly Reply[];
}

/** In a series so many replies are the first minister's word for word, so many with a sentence more, so many only refer to it. */
export const inSeries = [
  ['own', 0.58],
  ['identical', 0.2],
  ['nearly-identical', 0.1],
  ['referring', 0.12],
] as const satisfies Shares<string>;

/** The replies to a question, in their order. */
export function drawReplies(plan: RepliesPlan): Answer[] {
  return plan.replies.map(({ receivedOn, provisional }) => {
    if (!provisional) return { receivedOn, text: finalText(plan) };
    const draw = drawFor(plan, plan.questionNumber, 'provisional');
    const text = [fill(draw.random.pick(provisionalReplies), draw)];
    return { receivedOn, provisional: true, text: toLocalizedText(text, drawStyle(draw.random)) };
  });
}

function drawFor({ seed, year, topic }: RepliesPlan, of: QuestionNumber, stage: string): Draw {
  return { random: createRandom(seed, 'reply', of, stage), year, topic };
}

function finalText(plan: RepliesPlan): Answer['text'] {
  const { seed, asking, questionNumber, ordinal } = plan;
  const [first] = asking.numbers;
  const habit =
    questionNumber === first
      ? 'own'
      : chooseBy(inSeries, createRandom(seed, 'series-habit', questionNumber).fraction());
  const isFirsts = habit === 'identical' || habit === 'nearly-identical';
  const { asked, draw, source } = isFirsts
    ? { asked: plan.askedFirst, draw: drawFor(plan, first, 'final'), source: asking.firstOrdinal }
    : { asked: plan.asked, draw: drawFor(plan, questionNumber, 'final'), source: ordinal };
  const form = habit === 'referring' ? 'referral' : chooseByShare(replyForms, seed, 'reply-form', source);
  const length = chooseByShare(replyLengths, seed, 'reply-length', source);
  const mark = drawReplyMark(asked.mark, draw.random);
  const reference = habit === 'referring' ? first : earlierNumber(first, draw.random);
  const plain = replyText({ form, length, points: asked.points.length, mark, reference }, draw);
  const text = withAddition(plain, chooseByShare(replyAdditions, seed, 'addition', source), draw);
  const style = drawStyle(draw.random);
  const own = drawFor(plan, questionNumber, 'own-sentence');
  return toLocalizedText(habit === 'nearly-identical' ? withOwnSentence(text, own) : text, style);
}

/** A text with a sentence more in one of its paragraphs. */
function withOwnSentence(text: BilingualText, draw: Draw): BilingualText {
  const at = draw.random.int(0, text.length - 1);
  const sentence = fill(draw.random.pick(statements), draw);
  return text.map((each, index) => (index === at ? joined([each, sentence], ' ') : each));
}

/** The number of a question asked shortly before, which a reply can refer to. */
function earlierNumber(number: QuestionNumber, random: Random): QuestionNumber {
  const { legislature, serial } = requireParts(number);
  return formatQuestionNumber({ legislature, serial: Math.max(1, serial - random.int(1, 300)) });
}
