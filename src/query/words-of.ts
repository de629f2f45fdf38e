import { apostrophes, foldWord, plainWord } from './fold-word.ts';

/** A word of a text. */
export interface TextWord {
  /** {@link plainWord} of what is printed. */
  readonly plain: string;
  /** {@link foldWord} of what is printed. */
  readonly folded: string;
  /** Where its letters stand in the text, as `String.slice` takes it; an article that was elided stands before. */
  readonly start: number;
  readonly end: number;
  /** Whether signs alone, as a hyphen, stand between it and the word before, and make one of both: `arc-en-ciel`, `F-16`. */
  readonly isJoined: boolean;
  /** Whether such signs part two numbers: `9-12`, `5/8916`, but not `1.234`. */
  readonly isParted: boolean;
}

const apostrophe = new RegExp(`[${apostrophes}]`, 'u');
const betweenApostrophes = new RegExp(`[^${apostrophes}]+`, 'gu');
const letters = `[\\p{L}\\p{N}](?:(?![${apostrophes}])[\\p{L}\\p{M}\\p{N}])*`;
const printedWord = new RegExp(
  `(?![${apostrophes}])${letters}(?:[${apostrophes}](?![${apostrophes}])${letters})*`,
  'gu',
);

/**
 * What an apostrophe leaves of an article, a pronoun, a preposition in French, before a vowel, a mute h or a digit. Such
 * a word is left out: `l’État` is the word *État*. In Dutch none of these stands so, but in French names: `Conseil
 * d’État`. A consonant behind it is of another kind: `foto’s`, `zo’n`, `m’n`, `N’Diaye` are one word each.
 */
const elided = /^(?:[cdjlmnst]|qu)$/u;
const mayFollow = /^[aeiouyh\d]/u;
/** `jusqu’à`, `lorsqu’il`: two words, which belong together as those around a hyphen do. */
const elidedConjunction = /..qu$/u;

/**
 * The words of a text, in their order: the one rule for queries, for texts and for values of fields. What is no letter and
 * no digit parts words, an apostrophe only where French elides.
 */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  let previousEnd: number | undefined;
  for (const { 0: printed, index } of text.matchAll(printedWord)) {
    const isBehind = previousEnd !== undefined && !/\s/u.test(text.slice(previousEnd, index));
    let isParted = isBehind && areParted(text, previousEnd ?? 0, index);
    let isJoined = isBehind && !isParted;
    for (const [from, to] of divideAtElisions(printed)) {
      const own = printed.slice(from, to);
      const folded = foldWord(own);
      // A letter of Arabic that is an accent by itself leaves none.
      if (folded === '') continue;
      words.push({ plain: plainWord(own), folded, start: index + from, end: index + to, isJoined, isParted });
      [isJoined, isParted] = [true, false];
    }
    previousEnd = index + printed.length;
  }
  return words;
}

const digit = /\p{N}/u;

/** Whether two words that signs stand between are two numbers: only a point or a comma is of one. */
function areParted(text: string, from: number, to: number): boolean {
  return digit.test(text.charAt(from - 1)) && digit.test(text.charAt(to)) && !/^[.,]$/u.test(text.slice(from, to));
}

/** So many letters tell what is elided: those of a conjunction's end, and one more, as a word of one or two is another. */
const tellingLetters = 5;

/** Where the words of what apostrophes hold together begin and end; a word that is left out is none of them. */
function divideAtElisions(printed: string): [from: number, to: number][] {
  if (!apostrophe.test(printed)) return [[0, printed.length]];
  const pieces = Array.from(printed.matchAll(betweenApostrophes), ({ 0: own, index }) => {
    return { folded: foldWord(own), start: index, end: index + own.length };
  });
  const parts: [number, number][] = [];
  let from = 0;
  let before = '';
  for (const [place, { folded, end }] of pieces.entries()) {
    const next = pieces[place + 1];
    before = (before + folded).slice(-tellingLetters);
    const isConjunction = elidedConjunction.test(before);
    if (!next || (!isConjunction && !(elided.test(before) && mayFollow.test(next.folded)))) continue;
    if (isConjunction) parts.push([from, end]);
    from = next.start;
    before = '';
  }
  return [...parts, [from, printed.length]];
}
