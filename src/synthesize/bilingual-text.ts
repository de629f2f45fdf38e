import type { Bilingual, Draw } from './draw.ts';
import { fill } from './fill.ts';
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
