import { joined, paragraph, type BilingualText } from './bilingual-text.ts';
import type { Bilingual, Draw } from './draw.ts';
import { fill } from './fill.ts';
import { markOf, type MarkName } from './point-marks.ts';
import { chooseByShare, type Shares } from './shares.ts';
import { ownQuestions, questions, transitions } from './words/questions.ts';
import { statements } from './words/statements.ts';

/** What is asked: an introduction, what leads to the questions, and these, most often in points. */
export interface QuestionText {
  readonly introduction: BilingualText;
  readonly transition: Bilingual;
  /** Each point with the paragraphs of what is asked in it. */
  readonly points: readonly BilingualText[];
  readonly mark: MarkName;
}

/** How often a question has no points, and how often a point of a question whose points are divided has some of its own. */
const undivided = 0.1;
const withSubpoints = 0.4;

/** Draws a question's text. @param mark - how its points are marked */
export function drawQuestionText(draw: Draw, mark: MarkName): QuestionText {
  const { random } = draw;
  const introduction = Array.from({ length: random.int(1, 4) }, () => paragraph(statements, draw, random.int(1, 3)));
  const count = random.chance(undivided) ? 1 : random.int(2, 9);
  const points = Array.from({ length: count }, (_, index): BilingualText => {
    const marker = count === 1 ? '' : markOf(mark, index + 1);
    const asked = paragraph(questions, draw, random.pick([1, 1, 2]), marker);
    if (mark !== 'nested' || count === 1 || !random.chance(withSubpoints)) return [asked];
    const subpoints = Array.from({ length: random.int(2, 3) }, (__, place) =>
      paragraph(questions, draw, 1, markOf('letters', place + 1)),
    );
    return [asked, ...subpoints];
  });
  return { introduction, transition: fill(random.pick(transitions), draw), points, mark };
}

/** All its paragraphs in their order. */
export function paragraphsOf({ introduction, transition, points }: QuestionText): BilingualText {
  return [...introduction, transition, ...points.flat()];
}

/** How the text that one minister is sent differs from the one that the first of a series is sent, and how often. */
export const versions = [
  ['same', 0.7],
  ['asked-more', 0.12],
  ['other-transition', 0.08],
  ['point-less', 0.06],
  ['other-introduction', 0.04],
] as const satisfies Shares<string>;
export type Version = (typeof versions)[number][0];

/** @param place - of the member in its series, from 0: the first has the text as it is */
export function versionAt(seed: number, ordinal: number, place: number): Version {
  return place === 0 ? 'same' : chooseByShare(versions, seed, 'version', ordinal);
}

/** The text as one member of a series is sent it. */
export function toVersion(text: QuestionText, version: Version, draw: Draw): QuestionText {
  const { random } = draw;
  switch (version) {
    case 'same':
      return text;
    case 'asked-more':
      return { ...text, points: appendTo(text.points, fill(random.pick(ownQuestions), draw)) };
    case 'other-transition':
      return { ...text, transition: fill(random.pick(transitions), draw) };
    case 'point-less':
      return text.points.length < 3 ? text : { ...text, points: text.points.slice(0, -1) };
    case 'other-introduction': {
      const [opening, ...rest] = text.introduction;
      const own = paragraph(statements, draw, 1);
      return { ...text, introduction: opening ? [joined([opening, own], ' '), ...rest] : [own] };
    }
  }
}

/** The points with a sentence more at the end of the last one. */
function appendTo(points: readonly BilingualText[], sentence: Bilingual): BilingualText[] {
  return points.map((point, index) => {
    const last = point.at(-1);
    return index < points.length - 1 || !last ? point : [...point.slice(0, -1), joined([last, sentence], ' ')];
  });
}
