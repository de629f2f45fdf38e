import type { Localized } from '../domain/locale.ts';
import type { Text } from '../domain/text.ts';
import { fill, type Bilingual, type Draw } from './fill.ts';
import type { Pattern } from './words/pattern.ts';

/** A text in both languages, paragraph by paragraph. */
export type BilingualText = readonly Bilingual[];

/** From one sentence of a paragraph to the next, in steps that meet every pattern of a table before one comes again. */
const patternStep = 7;

/** A paragraph of a few sentences, no two of one pattern. */
export function paragraph(patterns: readonly Pattern[], draw: Draw, sentences: number, marker?: Bilingual): Bilingual {
  const first = draw.random.int(0, patterns.length - 1);
  const chosen = Array.from({ length: sentences }, (_, index) => (first + index * patternStep) % patterns.length);
  const filled = chosen.flatMap((index) => patterns.slice(index, index + 1)).map((pattern) => fill(pattern, draw));
  const joined = (locale: keyof Bilingual): string =>
    (marker?.[locale] ?? '') + filled.map((sentence) => sentence[locale]).join(' ');
  return { fr: joined('fr'), nl: joined('nl') };
}

/** How often a text differs between the languages in the number of its paragraphs, as the translator joined two. */
const joinedByTranslator = 0.02;

/**
 * The text by language. Some use the typographic apostrophe throughout; in a few one language has one paragraph less, as
 * two of them are one there.
 */
export function toLocalizedText(text: BilingualText, { random }: Draw): Localized<Text> {
  const apostrophe = random.chance(0.4) ? '’' : "'";
  const [fr, nl] = [text.map((each) => each.fr), text.map((each) => each.nl)].map((paragraphs) =>
    paragraphs.map((each) => each.replaceAll("'", apostrophe)),
  );
  if (!fr || !nl) return {};
  if (text.length < 3 || !random.chance(joinedByTranslator)) return { fr, nl };
  return random.chance(0.5) ? { fr: joinLastTwo(fr), nl } : { fr, nl: joinLastTwo(nl) };
}

function joinLastTwo(paragraphs: readonly string[]): string[] {
  return [...paragraphs.slice(0, -2), paragraphs.slice(-2).join(' ')];
}
