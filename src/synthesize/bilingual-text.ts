import type { Localized } from '../domain/locale.ts';
import type { Text } from '../domain/text.ts';
import type { Bilingual, Draw } from './draw.ts';
import { fill } from './fill.ts';
import type { Random } from './random.ts';
import type { Pattern } from './words/pattern.ts';

/** A text in both languages, paragraph by paragraph. */
export type BilingualText = readonly Bilingual[];

/** How little the first patterns of a table lead. */
const offsetOfPatterns = 6;

/** From a sentence whose pattern the paragraph has to another, in steps that meet every pattern of a table before one again. */
const patternStep = 7;

/** A paragraph of a few sentences, no two of one pattern; the first patterns of a table are the usual ones. */
export function paragraph(patterns: readonly Pattern[], draw: Draw, sentences: number, marker = ''): Bilingual {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(sentences, patterns.length)) {
    let index = draw.random.rank(patterns.length, offsetOfPatterns);
    while (chosen.has(index)) index = (index + patternStep) % patterns.length;
    chosen.add(index);
  }
  const filled = [...chosen].flatMap((index) => patterns.slice(index, index + 1)).map((pattern) => fill(pattern, draw));
  return joined(filled, ' ', { fr: marker, nl: marker });
}

/** Several words, sentences or lines as one, in each language. */
export function joined(parts: BilingualText, by: string, opening: Bilingual = { fr: '', nl: '' }): Bilingual {
  return {
    fr: opening.fr + parts.map(({ fr }) => fr).join(by),
    nl: opening.nl + parts.map(({ nl }) => nl).join(by),
  };
}

/** What goes through a whole text. */
export interface TextStyle {
  readonly apostrophe: '’' | "'";
  /** The language in which the translator joined the last two paragraphs, so that it has one less. */
  readonly joinedIn: keyof Bilingual | null;
}

const joinedByTranslator = 0.02;

export function drawStyle(random: Random): TextStyle {
  const apostrophe = random.chance(0.4) ? '’' : "'";
  if (!random.chance(joinedByTranslator)) return { apostrophe, joinedIn: null };
  return { apostrophe, joinedIn: random.chance(0.5) ? 'fr' : 'nl' };
}

/** The text by language. */
export function toLocalizedText(text: BilingualText, { apostrophe, joinedIn }: TextStyle): Localized<Text> {
  const inLocale = (locale: keyof Bilingual): string[] => {
    const paragraphs = text.map((each) =>
      apostrophe === "'" ? each[locale] : each[locale].replaceAll("'", apostrophe),
    );
    if (joinedIn !== locale || paragraphs.length < 3) return paragraphs;
    return [...paragraphs.slice(0, -2), paragraphs.slice(-2).join(' ')];
  };
  return { fr: inLocale('fr'), nl: inLocale('nl') };
}
