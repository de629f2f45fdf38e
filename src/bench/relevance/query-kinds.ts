import { digestOf } from '../../build/search/packed-file.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import { plainWords, type ShownText } from './shown-texts.ts';

/** A query, and which questions it should find. */
export interface QueryDraft {
  readonly query: string;
  readonly isRight: (text: ShownText) => boolean;
}

/** What people ask: the kinds that are measured apart. */
export type QueryKind =
  | 'a rare word'
  | 'two words'
  | 'a phrase and a word'
  | 'a name and a word'
  | 'a word behind an elided article'
  | 'a word and none of another'
  | 'the end of a compound';

interface KindOfQuery {
  readonly kind: QueryKind;
  readonly locales: readonly Locale[];
  /** Queries for what a page shows; which of them are of use is seen from what all pages show. */
  readonly draw: (text: ShownText, texts: readonly ShownText[]) => readonly QueryDraft[];
}

export const queryKinds: readonly KindOfQuery[] = [
  {
    kind: 'a rare word',
    locales,
    draw: (text) => longWords(text).map((word) => ({ query: word, isRight: has(word) })),
  },
  {
    kind: 'two words',
    locales,
    draw: (text) =>
      neighbours(longWords(text), 7).map(([first, second]) => ({
        query: `${second} ${first}`,
        isRight: ({ words }) => words.has(first) && words.has(second),
      })),
  },
  {
    kind: 'a phrase and a word',
    locales,
    draw: (text) =>
      text.paragraphs.slice(1).flatMap((paragraph, index) => {
        const phrase = drawPhrase(paragraph, `${text.questionNumber} ${index}`);
        const word = longWords(text).find((one) => !paragraph.includes(one));
        if (phrase === undefined || word === undefined) return [];
        const isRight = (other: ShownText): boolean => has(word)(other) && hasPhrase(other, phrase);
        return [{ query: `"${phrase.join(' ')}" ${word}`, isRight }];
      }),
  },
  {
    kind: 'a name and a word',
    locales,
    draw: (text) =>
      text.authors.slice(0, 1).flatMap((author) =>
        longWords(text).map((word) => ({
          query: `${author} ${word}`,
          isRight: (other: ShownText) => other.authors.includes(author) && has(word)(other),
        })),
      ),
  },
  {
    kind: 'a word behind an elided article',
    locales: ['fr'],
    // `l’État`: its accents are gone from the plain words.
    draw: ({ paragraphs }) =>
      paragraphs.flatMap((words) =>
        words
          .filter((word, index) => word.length > 5 && /^[dl]$/.test(words[index - 1] ?? ''))
          .map((word) => ({ query: word, isRight: has(word) })),
      ),
  },
  {
    kind: 'a word and none of another',
    locales,
    draw: (text, texts) =>
      longWords(text).flatMap((word) => {
        const others = texts.filter((other) => other !== text && has(word)(other));
        if (others.length === 0 || others.length > 12) return [];
        const excluded = longWords(others[0] ?? text).find((one) => others.every(has(one)) && !hasForm(one)(text));
        if (excluded === undefined) return [];
        const isRight = (other: ShownText): boolean => has(word)(other) && !hasForm(excluded)(other);
        return [{ query: `${word} -${excluded}`, isRight }];
      }),
  },
  {
    kind: 'the end of a compound',
    locales: ['nl'],
    draw: (text, texts) => {
      const known = new Set(texts.flatMap(({ words }) => [...words]));
      return longWords(text).flatMap((word) =>
        Array.from({ length: Math.max(0, word.length - 8) }, (_, index) => word.slice(index + 4))
          .filter((end) => end.length > 4 && known.has(end) && known.has(word.slice(0, -end.length)))
          .map((end) => ({
            query: end,
            isRight: ({ words }: ShownText) => [...words].some((one) => one.endsWith(end)),
          })),
      );
    },
  },
];

/** The words of some length, in the order in which they are read. */
function longWords({ paragraphs }: ShownText): string[] {
  return [...new Set(paragraphs.flat())].filter((word) => word.length > 5 && !/\d/.test(word));
}

/** What an apostrophe has parted: written apart, these are no words that anyone would look for. */
const besideApostrophe = /^(?:[^ay\d]|qu|hui)$/;

/**
 * Two to five words that stand together, of any length: which of them is drawn.
 *
 * @param name - the same gives the same
 * @returns `undefined` where those drawn are beside an apostrophe, or the paragraph is too short
 */
export function drawPhrase(paragraph: readonly string[], name: string): readonly string[] | undefined {
  const drawn = Number.parseInt(digestOf(new TextEncoder().encode(name)).slice(0, 8), 16);
  const count = 2 + (drawn % 4);
  const begins = paragraph.length - count + 1;
  if (begins < 1) return undefined;
  const begin = Math.floor(drawn / 4) % begins;
  const phrase = paragraph.slice(begin, begin + count);
  return phrase.some((word) => besideApostrophe.test(word)) ? undefined : phrase;
}

function neighbours(words: readonly string[], distance: number): [string, string][] {
  return words.slice(distance).map((word, index) => [words[index] ?? '', word]);
}

function has(word: string): (text: ShownText) => boolean {
  return ({ words }) => words.has(word);
}

/** Whether a page shows a word, or one that may be another form of it: with the same five letters at its beginning. */
function hasForm(word: string): (text: ShownText) => boolean {
  return ({ words }) => [...words].some((one) => one.startsWith(word.slice(0, 5)));
}

function hasPhrase({ paragraphs }: ShownText, phrase: readonly string[]): boolean {
  const line = ` ${plainWords(phrase.join(' ')).join(' ')} `;
  return paragraphs.some((words) => ` ${words.join(' ')} `.includes(line));
}
