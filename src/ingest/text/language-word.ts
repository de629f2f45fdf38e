/** So many characters have the longest sequences by which a word is judged. */
export const longestSequence = 5;

/** A word in the form in which words are compared: lower case, composed, straight apostrophes, no `ĳ` ligature. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ĳ', 'ij').replaceAll('’', "'").normalize('NFC');
}

/** A folded word with its ends marked. */
export function markEnds(word: string): string {
  return `^${word}$`;
}

/** The sequences of one to five characters in a folded word whose ends are marked with `^` and `$`. */
export function letterSequences(word: string): string[] {
  const marked = markEnds(word);
  const sequences: string[] = [...word];
  for (let length = 2; length <= longestSequence; length += 1) {
    for (let start = 0; start + length <= marked.length; start += 1)
      sequences.push(marked.slice(start, start + length));
  }
  return sequences;
}
