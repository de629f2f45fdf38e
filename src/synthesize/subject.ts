import type { QuestionReading } from '../domain/question.ts';
import type { Bilingual, Draw } from './draw.ts';
import { fill } from './fill.ts';
import { createRandom } from './random.ts';
import { keywordForms, matters, turns } from './words/titles.ts';

/** So many descriptors the thesaurus has that an archive draws from. */
const thesaurusSize = 4_000;

/** What a question is about. */
export type Subject = Pick<QuestionReading, 'title' | 'keywords'>;

/** A title of one to four segments, mostly the same number in both languages, and one to nine keywords, no two alike. */
export function drawSubject(seed: number, draw: Draw): Subject {
  const { random } = draw;
  const segments = [
    fill(random.pick(matters), draw),
    ...Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, () => fill(random.pick(turns), draw)),
  ];
  const dash = random.chance(0.05) ? ' -' : ' - ';
  const drawn = Array.from({ length: random.pick([1, 2, 2, 3, 3, 4, 5, 7, 9]) }, () =>
    keyword(seed, random.rank(thesaurusSize)),
  );
  const keywords = [...new Map(drawn.map((each) => [`${each.fr}\n${each.nl}`, each])).values()];
  return {
    title: inBoth(distinct(segments), (texts) => texts.join(dash)),
    keywords: inBoth(keywords, (texts) => texts),
  };
}

/** How often a descriptor is printed with a capital. */
const capital = 0.15;

/** A descriptor of the archive's thesaurus, always the same at its rank. */
function keyword(seed: number, rank: number): Bilingual {
  const random = createRandom(seed, 'keyword', rank);
  const { fr, nl } = fill(random.pick(keywordForms), { random, year: 2000, topic: [] });
  return random.chance(capital) ? { fr: capitalised(fr), nl: capitalised(nl) } : { fr, nl };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function distinct(segments: readonly Bilingual[]): Bilingual[] {
  return [...new Map(segments.map((segment) => [segment.fr, segment])).values()];
}

function inBoth<T>(texts: readonly Bilingual[], join: (texts: string[]) => T): { fr: T; nl: T } {
  return { fr: join(texts.map(({ fr }) => fr)), nl: join(texts.map(({ nl }) => nl)) };
}
