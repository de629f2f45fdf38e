import { wordsOf, type TextWord } from './words-of.ts';

/** The letters of a phrase, folded, without what stands between its words: `médias sociaux` is *mediassociaux*. */
export function phraseLetters(phrase: string): string {
  return wordsOf(phrase)
    .map(({ folded }) => folded)
    .join('');
}

/**
 * How many words of a text from one on are a phrase, written together or apart; 0 where none are.
 *
 * @param letters - {@link phraseLetters}
 */
export function countPhraseWords(words: readonly Pick<TextWord, 'folded'>[], from: number, letters: string): number {
  let written = '';
  for (let index = from; index < words.length; index += 1) {
    written += words[index]?.folded ?? '';
    if (written === letters) return index + 1 - from;
    if (!letters.startsWith(written)) return 0;
  }
  return 0;
}
