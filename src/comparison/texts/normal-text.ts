/** Signs that are printed in several ways and mean the same: the printer's choice, never the minister's. */
const signs: readonly (readonly [writings: RegExp, as: string])[] = [
  [/[‘’ʼ´`]/g, "'"],
  [/«\s*|\s*»|[“”„]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
];

/** Whether any of them is there: most words have none. */
const anySign = new RegExp(signs.map(([writings]) => writings.source).join('|'));

/** White space before high punctuation, which French sets and Dutch does not. */
const printersSpaces = /\s+(?=[?!:;%])/g;

/** A word or a sign as it is compared: apostrophes, quotation marks and dashes in one writing each; upper case is kept. */
export function normalSigns(words: string): string {
  if (!anySign.test(words)) return words;
  return signs.reduce((text, [writings, as]) => text.replaceAll(writings, as), words);
}

/**
 * A text as it is compared for being the same: white space, apostrophes, quotation marks and dashes count for nothing;
 * each letter, figure and other sign does, upper case included.
 *
 * @param lines - its stretches in reading order
 */
export function toNormalText(lines: readonly string[]): string {
  return normalSigns(lines.join(' ')).replaceAll(printersSpaces, '').replaceAll(/\s+/g, ' ').trim();
}
