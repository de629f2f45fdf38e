import { shareWords } from '../texts/share-words.ts';

/**
 * Sub-questions of one number are the same where more than half of their words are, or where the one holds all of the
 * other, for a version can ask a sentence more. Those of different numbers are the same where nearly all words are, as in
 * a version that leaves a sub-question out. A reply is not to stand under what it does not answer: in doubt they are not
 * the same.
 */
const leastLikeness = { sameNumber: 0.55, otherNumber: 0.8 } as const;
const leastContainment = 0.9;
/** Of fewer words (`Pourquoi ?`) a number alone tells which of several alike is meant. */
const fewestWords = 4;

/** What a number in common is worth where two sub-questions are about as like a third. */
const numberBonus = 0.1;

/** How much each word tells. */
export type WordWeights = (word: string) => number;

/**
 * The weights of the words of sub-questions: a word that several of one text have (`Combien de … en 2010 ?`) tells the
 * less of which is which.
 *
 * @param texts - of each text the words of its sub-questions
 */
export function weighWords(texts: readonly (readonly (readonly string[])[])[]): WordWeights {
  const most = new Map<string, number>();
  for (const subQuestions of texts) {
    const counts = new Map<string, number>();
    for (const words of subQuestions) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) most.set(word, Math.max(count, most.get(word) ?? 0));
  }
  return (word) => 1 / (most.get(word) ?? 1) ** 2;
}

/**
 * How sure it is that two sub-questions ask the same; `undefined` where they do not.
 *
 * @param isSameNumber - whether they have the same number
 */
export function askSame(
  one: readonly string[],
  other: readonly string[],
  weightOf: WordWeights,
  isSameNumber: boolean,
): number | undefined {
  const fewest = Math.min(one.length, other.length);
  const { likeness, containment } = shareWords(one, other, weightOf);
  if (!isSameNumber) return fewest >= fewestWords && likeness >= leastLikeness.otherNumber ? likeness : undefined;
  const isContained = fewest >= fewestWords && containment >= leastContainment;
  return likeness >= leastLikeness.sameNumber || isContained ? likeness + numberBonus : undefined;
}
