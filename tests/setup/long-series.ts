import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../../src/build/archive-config.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Text } from '../../src/domain/text.ts';
import { fromMarkdown } from '../../src/markdown/from-markdown.ts';
import { versions } from '../comparison/invented-texts.ts';

const read = (locale: Locale) =>
  readFileSync(join(projectDirectory, 'content', 'questions', locale, '5', '8900.md'), 'utf8');
const real = fromMarkdown({ fr: read('fr'), nl: read('nl') });

/** The words of a real question and its reply: drawn at random they compress less well than any text. */
const wordsIn = (locale: Locale): readonly string[] =>
  [real.text, ...real.answers.map(({ text }) => text)].flatMap((text) => (text[locale] ?? []).join(' ').split(/\s+/));
const words = { fr: wordsIn('fr'), nl: wordsIn('nl') };

/** Numbers from 0 to 1, always the same ones for a seed (a linear congruential generator). */
function* drawsOf(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A reply of four points, each of paragraphs of some sixty words; of as many characters as are wanted, or a few more. */
function replyOf(locale: Locale, characters: number, seed: number, isDivided: boolean): Text {
  const draws = drawsOf(seed);
  const perPoint = characters / 4;
  return [1, 2, 3, 4].flatMap((point) => {
    const paragraphs: string[] = [];
    for (let length = 0; length < perPoint;) {
      const drawn = Array.from({ length: 60 }, () => {
        return words[locale][Math.floor(draws.next().value * words[locale].length)] ?? '';
      });
      const paragraph = `${drawn.join(' ').replaceAll(/[.?:)(\d–-]/g, '')}.`;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    return isDivided ? paragraphs.map((each, index) => (index === 0 ? `${point}. ${each}` : each)) : paragraphs;
  });
}

/**
 * A series with long replies in both languages.
 *
 * @param first - the serial of its first member
 * @param characters - of each member's reply, in both languages together
 * @param divided - of how many members the replies have points
 */
export function longSeries(first: number, members: number, characters: number, divided: number): Question[] {
  const numberOf = (index: number): string => `7-${first + index}`;
  return Array.from({ length: members }, (_, index) => ({
    questionNumber: numberOf(index),
    authors: [{ name: 'An de Vries', party: 'independent' }],
    askedOn: '2020-02-03',
    session: null,
    originalLanguage: 'nl',
    addressee: { fr: `au ministre des Affaires ${first + index}`, nl: `aan de minister van Zaken ${first + index}` },
    title: { fr: 'Étangs - Longueur', nl: 'Vijvers - Lengte' },
    keywords: {},
    chronology: [],
    relations: Array.from({ length: members }, (_each, other) => numberOf(other))
      .filter((number) => number !== numberOf(index))
      .map((number) => ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const),
    text: versions.usual,
    answers: [
      {
        receivedOn: '2020-03-05',
        text: {
          fr: replyOf('fr', characters / 2, first + index, index < divided),
          nl: replyOf('nl', characters / 2, first + index + 1000, index < divided),
        },
      },
    ],
    sources: [
      { path: `7/${numberOf(index)}.txt`, layout: 'print-bilingual', locales: ['fr', 'nl'], sha256: '0'.repeat(64) },
    ],
  }));
}
