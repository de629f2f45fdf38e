/**
 * A printed value without what differs between two captures of the same words: kinds and numbers of spaces, kinds of
 * apostrophes and dashes, case. Two values that are equal so state the same.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text as one comparable string: a table runs its paragraphs together, other layouts do not. */
export function comparableText(paragraphs: readonly string[]): string {
  return comparable(paragraphs.join(' ')).replaceAll(' ', '');
}
