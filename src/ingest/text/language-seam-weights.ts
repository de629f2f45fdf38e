/**
 * The weights with which seams are judged, in natural log-odds. Fitted to `tests/fixtures/title-pairs-development.json` by
 * `scripts/language/fit-seam-weights.ts`, and rounded.
 */

/** What the evidence of the words before the seam, less that of the words after it, is worth. */
export const evidenceWeight = 0.65;

/** What else speaks for or against a seam: how much a unit of each feature is worth. */
export const featureWeights = [
  /** The Dutch would begin with a small letter where the French does not; only one of them with a digit. */
  ['smallStart', -3.7],
  ['digitStart', -1.4],
  /** The French would end with a word, or with a mark, that needs another after it. */
  ['dangling', -3.5],
  ['openEnd', -2.9],
  /** The Dutch would begin with a mark that belongs to the word before. */
  ['closedStart', -4.2],
  /** Both sides end with the same full stop, question mark or exclamation mark. */
  ['sameEnd', 0.7],
  /** One side has more segments than the other; and for each segment more. */
  ['segmentsDiffer', -0.8],
  ['segmentDifference', -0.4],
  /** How unlike in length both sides are; and, when they have as many segments, the first ones and the last ones. */
  ['length', -1.8],
  ['firstSegment', -1],
  ['lastSegment', -1],
  /** Brackets or quotes are open at the seam; one side has more pairs of them. */
  ['openMarks', -4],
  ['markDifference', -1.1],
  /** Numbers, names, and words of one origin, that one side has more often than the other. */
  ['numberDifference', -2],
  ['nameDifference', -2.7],
  ['cognateDifference', -1.1],
] as const;

export type SeamFeature = (typeof featureWeights)[number][0];

/**
 * What the best seam must show for a line to hold two languages at all. `support` is the evidence for French before it
 * or for Dutch after it, whichever is less; `structure` the sum of its weighted features; `shared` the number of words,
 * names and numbers that lie evenly on both sides.
 */
export const bilingualWeights = {
  constant: { weight: -0.3 },
  support: { weight: 0.9, least: -4, most: 8 },
  structure: { weight: 1.6, least: -3 },
  shared: { weight: 3.8, most: 2 },
} as const;
