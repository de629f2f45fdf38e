import { paragraph, type BilingualText } from './bilingual-text.ts';
import { fill, type Bilingual, type Draw } from './fill.ts';
import { questions, transitions } from './words/questions.ts';
import { statements } from './words/statements.ts';

/** How the questions of one text are numbered. */
const markers: readonly ((ordinal: number) => string)[] = [
  (ordinal) => `${ordinal}) `,
  (ordinal) => `${ordinal}. `,
  (ordinal) => `${String.fromCharCode(96 + ordinal)}) `,
  () => '- ',
];

/** A question's text: an introduction, then what is asked, most often in numbered points. `points` is their number. */
export function questionText(draw: Draw): { readonly text: BilingualText; readonly points: number } {
  const { random } = draw;
  const introduction = Array.from({ length: random.int(1, 4) }, () => paragraph(statements, draw, random.int(1, 4)));
  const points = random.chance(0.1) ? 1 : random.int(2, 9);
  const mark = random.pick(markers);
  const asked = Array.from({ length: points }, (_, index) => {
    const marker: Bilingual | undefined = points === 1 ? undefined : { fr: mark(index + 1), nl: mark(index + 1) };
    return paragraph(questions, draw, random.int(1, 2), marker);
  });
  return { text: [...introduction, fill(random.pick(transitions), draw), ...asked], points };
}
