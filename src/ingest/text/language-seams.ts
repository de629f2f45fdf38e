import { LinkBalance, linksOf } from './language-links.ts';
import { MarkBalance } from './language-marks.ts';
import { edgeFeatures, frameOf, segmentFeatures } from './language-seam-features.ts';
import type { SeamFeature } from './language-seam-weights.ts';
import { tokenize } from './language-tokens.ts';

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

const largest = { links: 4, marks: 3 } as const;

/**
 * Every seam of a line with its features, in order: before each word but the first, and not beside a separator. The cost
 * is proportional to the number of words.
 */
export function findSeams(line: string): Seam[] {
  const tokens = tokenize(line);
  const frame = frameOf(tokens);
  if (!frame) return [];
  const links = new LinkBalance(linksOf(tokens));
  const marks = new MarkBalance(tokens);
  const all = tokens.reduce((sum, token) => sum + token.evidence, 0);
  const seams: Seam[] = [];
  let [before, separators] = [0, 0];
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const isBesideSeparator = previous?.kind === 'separator' || token.kind === 'separator';
    if (previous && !isBesideSeparator && previous.end < token.start) {
      const features = {
        ...edgeFeatures(frame, previous, token, index),
        ...segmentFeatures(frame, previous, token, separators),
        openMarks: marks.open,
        markDifference: Math.min(largest.marks, marks.difference / 2),
        numberDifference: Math.min(largest.links, links.difference('number')),
        nameDifference: Math.min(largest.links, links.difference('name')),
        cognateDifference: Math.min(largest.links, links.difference('cognate')),
      };
      seams.push({ at: token.start, features, before, after: all - before, shared: links.shared });
    }
    before += token.evidence;
    if (token.kind === 'separator') separators += 1;
    links.pass();
    marks.pass(token);
  }
  return seams;
}
