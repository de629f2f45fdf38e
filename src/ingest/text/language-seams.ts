import { isConnector } from './language-connectors.ts';
import { LinkBalance } from './language-links.ts';
import { MarkBalance } from './language-marks.ts';
import type { SeamFeature } from './language-seam-weights.ts';
import { tokenize, type Token } from './language-tokens.ts';
import { clamp } from './language-evidence.ts';

/** A place where the French could end and the Dutch begin, with what speaks for and against it. */
export interface Seam {
  /** The offset in the line of the first character after the space. */
  readonly at: number;
  readonly features: Readonly<Record<SeamFeature, number>>;
  /** The sums of the evidence of the words before and after it: positive for French. */
  readonly before: number;
  readonly after: number;
  /** How many words, names and numbers lie evenly on both sides. */
  readonly shared: number;
}

const largest = { square: 4, segments: 4, links: 4, marks: 3 } as const;

/** Every seam of a line with its features, in order; the cost is proportional to the number of words. */
export function findSeams(line: string): Seam[] {
  const tokens = tokenize(line);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const starts = startsOf(tokens);
  const separators = tokens.filter((token) => token.kind === 'separator');
  const all = tokens.reduce((sum, token) => sum + token.evidence, 0);
  const links = new LinkBalance(tokens);
  const marks = new MarkBalance(tokens);
  const seams: Seam[] = [];
  let before = 0;
  let passed = 0;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (previous && previous.kind !== 'separator' && token.kind !== 'separator' && previous.end < token.start) {
      const [left, right] = [previous.end - first.start, last.end - token.start];
      const paired = passed > 0 && passed * 2 === separators.length;
      const [opening, middle, closing] = [separators[0], separators[passed], separators.at(-1)];
      const lastBefore = separators[passed - 1];
      seams.push({
        at: token.start,
        before,
        after: all - before,
        shared: links.shared,
        features: {
          lowerStart: starts[index] === 'lower' && starts[0] !== 'lower' ? 1 : 0,
          digitStart: (starts[index] === 'digit') === (starts[0] === 'digit') ? 0 : 1,
          dangling: isConnector(previous.text) ? 1 : 0,
          openEnd: /[,:;(«“„/&+'’-]$/u.test(previous.text) ? 1 : 0,
          closedStart: /^[)\]»”.,;:?!%&/-]/u.test(token.text) ? 1 : 0,
          sameEnd: /[?!.]$/u.test(previous.text) && previous.text.at(-1) === last.text.at(-1) ? 1 : 0,
          segmentsDiffer: passed * 2 === separators.length ? 0 : 1,
          segmentDifference: Math.min(largest.segments, Math.abs(2 * passed - separators.length)),
          length: ratioSquare(left, right),
          firstSegment:
            paired && opening && middle ? ratioSquare(opening.start - first.start, middle.start - token.start) : 0,
          lastSegment:
            paired && closing && lastBefore
              ? ratioSquare(previous.end - lastBefore.start, last.end - closing.start)
              : 0,
          openMarks: marks.open,
          markDifference: Math.min(largest.marks, marks.difference / 2),
          numberDifference: Math.min(largest.links, links.difference('number')),
          nameDifference: Math.min(largest.links, links.difference('name')),
          cognateDifference: Math.min(largest.links, links.difference('cognate')),
        },
      });
    }
    before += token.evidence;
    if (token.kind === 'separator') passed += 1;
    links.pass(token);
    marks.pass(token);
  }
  return seams;
}

/** How unlike two lengths are: the square of the logarithm of their ratio. A few characters more or less do not count. */
function ratioSquare(a: number, b: number): number {
  return clamp(Math.log((a + 4) / (b + 4)) ** 2, largest.square);
}

/** What the first letter or digit from each token on is. */
function startsOf(tokens: readonly Token[]): ('lower' | 'digit' | 'other')[] {
  let start: 'lower' | 'digit' | 'other' = 'other';
  return tokens
    .toReversed()
    .map(({ text }) => {
      const character = /[\p{L}\p{N}]/u.exec(text)?.[0];
      if (character === undefined) return start;
      start = /\p{N}/u.test(character) ? 'digit' : /\p{Ll}/u.test(character) ? 'lower' : 'other';
      return start;
    })
    .reverse();
}
