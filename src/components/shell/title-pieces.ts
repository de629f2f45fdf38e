/**
 * Cuts a title where a line of it may break. Titles are segments joined by dashes: each dash stays with the word before
 * it, so that no line begins with one; a word too long for a phone may break.
 *
 * @returns pieces that together are the title: every second one is not to be broken
 */
export function toTitlePieces(title: string): string[] {
  return title.split(/(\S{1,20} [-–])(?= )/u);
}
