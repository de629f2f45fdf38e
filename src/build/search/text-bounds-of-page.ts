import type { TextBounds } from '../../domain/text-bounds.ts';

/** A place of a page that has an id, and the ordinal of the word that it begins before. */
interface Anchor {
  readonly id: string;
  readonly location: number;
}

/** What the heading of a text is called, and its first paragraph. */
const heading = /^(?:q|r\d*)$/;
const beginning = /^(?<text>q|r\d*)-p1$/;
/** What follows the last text. */
const behindTexts = 'themes';

/**
 * Where the texts of a question's page stand among its words, from the places that Pagefind notes.
 *
 * @param words - how many words the page has
 */
export function textBoundsOfPage(anchors: readonly Anchor[], words: number): TextBounds {
  const ends = anchors.filter(({ id }) => heading.test(id) || id === behindTexts).map(({ location }) => location);
  const texts = anchors.flatMap(({ id, location }) => {
    const text = beginning.exec(id)?.groups?.['text'];
    if (text === undefined) return [];
    return [{ text, bounds: [location, Math.min(words, ...ends.filter((end) => end > location))] as const }];
  });
  const question = texts.find(({ text }) => text === 'q')?.bounds ?? ([0, 0] as const);
  return [question, ...texts.filter(({ text }) => text !== 'q').map(({ bounds }) => bounds)];
}
