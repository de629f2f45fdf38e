import { isConnector } from './language-connectors.ts';
import { clamp } from './language-evidence.ts';
import { findSmallInitials } from './language-names.ts';
import type { Token } from './language-tokens.ts';

/** A line as its seams are judged: its first and last token, its separators, and how each stretch of it starts. */
export interface LineFrame {
  readonly first: Token;
  readonly last: Token;
  readonly separators: readonly Token[];
  /** What the first letter or digit from each token on is. */
  readonly starts: readonly Start[];
}

type Start = 'small' | 'digit' | 'other';

const largest = { square: 4, segments: 4 } as const;
const marks = {
  open: /[,:;(«“„/&+'’-]$/u,
  closed: /^[)\]»”.,;:?!%&/-]/u,
  ending: /[?!.:]$/u,
} as const;

/** The frame of a line, or `undefined` if it has no token. */
export function frameOf(tokens: readonly Token[]): LineFrame | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const separators = tokens.filter((token) => token.kind === 'separator');
  return { first, last, separators, starts: startsOf(tokens) };
}

/** What the French would end with, and the Dutch begin with. Each feature is 0 or 1. */
export function edgeFeatures({ starts, last }: LineFrame, previous: Token, token: Token, index: number) {
  const isEnding = marks.ending.test(previous.text) && previous.text.at(-1) === last.text.at(-1);
  return {
    smallStart: Number(starts[index] === 'small' && starts[0] !== 'small'),
    digitStart: Number((starts[index] === 'digit') !== (starts[0] === 'digit')),
    dangling: Number(isConnector(previous.text)),
    openEnd: Number(marks.open.test(previous.text) && !isEnding),
    closedStart: Number(marks.closed.test(token.text)),
    sameEnd: Number(isEnding),
  };
}

/**
 * How alike both sides are in the number and the length of their segments.
 *
 * @param passed - the number of separators before the seam
 */
export function segmentFeatures({ first, last, separators }: LineFrame, previous: Token, token: Token, passed: number) {
  const surplus = Math.abs(2 * passed - separators.length);
  const [opening, before, after, closing] = [0, passed - 1, passed, -1].map((place) => separators.at(place));
  const arePaired = surplus === 0 && opening && before && after && closing;
  return {
    segmentsDiffer: Number(surplus > 0),
    segmentDifference: Math.min(largest.segments, surplus),
    length: unlikeness(previous.end - first.start, last.end - token.start),
    firstSegment: arePaired ? unlikeness(opening.start - first.start, after.start - token.start) : 0,
    lastSegment: arePaired ? unlikeness(previous.end - before.start, last.end - closing.start) : 0,
  };
}

/** How unlike two lengths are: the square of the logarithm of their ratio. A few characters more or less do not count. */
function unlikeness(a: number, b: number): number {
  return clamp(Math.log((a + 4) / (b + 4)) ** 2, largest.square);
}

function startsOf(tokens: readonly Token[]): Start[] {
  const starts: Start[] = [];
  for (const { text } of tokens.toReversed()) starts.push(startOf(text) ?? starts.at(-1) ?? 'other');
  return starts.reverse();
}

/** A clipped article keeps its small letter, and leaves the capital to the word after it: `'s Nachts`, `'s-Gravenhage`. */
const clippedArticle = /^['‘’][nst](?:-|$)/u;
/** A word that keeps its small letter wherever it stands: `eHealth`, `e-mail`. */
const coinedSmall = /^\p{Ll}+\p{Lu}|^\p{Ll}-/u;

function startOf(text: string): Start | undefined {
  const word = text.replace(clippedArticle, '').replace(/^[^\p{L}\p{N}]+/u, '');
  if (word === '') return undefined;
  if (/^\p{N}/u.test(word)) return 'digit';
  const initials = /^\p{Ll}+/u.exec(word)?.[0];
  if (initials === undefined || coinedSmall.test(word) || findSmallInitials(initials)) return 'other';
  return 'small';
}
