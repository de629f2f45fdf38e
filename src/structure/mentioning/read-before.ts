import { fold } from '../fold.ts';
import {
  mentionSigns,
  numberedThings,
  sentenceReach,
  signsOfOne,
  wordsBeforeNumbers,
  type NumberedThings,
} from '../words/mention-words.ts';

/** What the words before a number say of it. */
export interface NumberEvidence {
  /** What the nearest words that tell it call it; `null` where none do. */
  readonly kind: NumberedThings['kind'] | null;
  /** Whether these words stand right before the number, but for a sign or a bracket. */
  readonly isNamed: boolean;
  /** Whether it has a sign, as `n°`. */
  readonly hasSign: boolean;
  /** Whether words and sign are of one question, as `question n°`: what follows is no range. */
  readonly isOne: boolean;
}

const thingsByWord = new Map(numberedThings.flatMap((thing) => thing.words.map((word) => [word, thing])));
const things = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf([...thingsByWord.keys()])})(?![\\p{L}\\p{N}])`, 'gu');
const signs = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${anyOf(mentionSigns)})$`, 'u');
const smallWords = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${anyOf(wordsBeforeNumbers)})$`, 'u');
const opening = /[\s([{«"“„:;,–—-]+$/u;
/** A short word with a full stop is an abbreviation, and ends no sentence. */
const sentenceEnd = /(?:\p{L}{5}|\p{N}{2}|[)\]»”"])[.…]\s+|[!?]\s+/gu;
/** The last word of a name, or a year: `question écrite de M. Dubois n° 5-8901`, `… du 30 avril 2013 n° 5-8901`. */
const nameOrYear = /(?:\p{Lu}[\p{L}'’-]*|(?:19|20)\d\d)\s*$/u;

/** One of words, the longest first, as a regular expression; browsers know `RegExp.escape` since 2025 only. */
function anyOf(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

/**
 * Reads the words before what looks like a question number.
 *
 * @param words - all that stands before it
 * @returns `undefined` where a word stands before it that counts things of its own
 */
export function readBefore(words: string): NumberEvidence | undefined {
  const near = words.slice(-sentenceReach);
  const sentence = lastSentence(near);
  const before = fold(sentence);
  const sign = signs.exec(before)?.[0] ?? '';
  const hasSign = sign !== '';
  const unsigned = before.slice(0, before.length - sign.length);
  const rest = unsigned.replace(opening, '');
  const { kind, isNamed, isOne } = findKind(rest);
  const evidence = { kind, isNamed, hasSign, isOne: isOne && signsOfOne.includes(sign) };
  const isApart = isNamed || rest === '' || unsigned.trimEnd() !== rest || /\n\s*$/.test(near) || smallWords.test(rest);
  if (isApart) return evidence;
  const isOfName = hasSign && kind === 'written-question' && nameOrYear.test(withoutSign(sentence));
  return isOfName ? evidence : undefined;
}

function lastSentence(words: string): string {
  const end = [...words.matchAll(sentenceEnd)].at(-1);
  return end ? words.slice(end.index + end[0].length) : words;
}

/** What a number is called by the nearest words that reach it. */
function findKind(rest: string): Omit<NumberEvidence, 'hasSign'> {
  for (const { 0: word, index } of [...rest.matchAll(things)].reverse()) {
    const thing = thingsByWord.get(word);
    const distance = rest.length - index - word.length;
    if (!thing || distance > thing.reach) continue;
    const isNamed = distance === 0;
    return { kind: thing.kind, isNamed, isOne: isNamed && thing.isOne === true };
  }
  return { kind: null, isNamed: false, isOne: false };
}

/** The words without the sign at their end, as printed: what folding takes away tells a name. */
function withoutSign(sentence: string): string {
  return sentence.replace(/\s*\S+\s*$/u, '');
}
