/** Signs that are printed in several ways and mean the same: the printer's choice, never the minister's. */
const signs: readonly (readonly [writings: RegExp, as: string])[] = [
  [/[‘’ʼ´`]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
];

/** White space that French sets where Dutch has none: before high punctuation and inside quotation marks. */
const printersSpaces = /\s+(?=[?!:;%])|(?<=(?:^|\s)")\s+|\s+(?="(?:$|[\s.,;:)]))/g;

/** A word or a sign as it is compared: apostrophes, quotation marks and dashes in one writing each; upper case is kept. */
export function normalSigns(words: string): string {
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
