import { describe, expect, it } from 'vitest';
import type { RelevanceResult } from '../../src/bench/relevance/measure-relevance.ts';
import { drawPhrase } from '../../src/bench/relevance/query-kinds.ts';
import { relevanceQueries } from '../../src/bench/relevance/relevance-queries.ts';
import { relevanceTable } from '../../src/bench/relevance/relevance-table.ts';
import { plainWords } from '../../src/bench/relevance/shown-texts.ts';
import { synthesizeArchive } from '../../src/synthesize/synthesize-archive.ts';

const questions = [...synthesizeArchive({ questions: 60, seed: 7 })].map(({ question }) => question);

describe('the queries of which the answer is known', () => {
  it('are the same each time, each of another question', () => {
    const queries = relevanceQueries(questions, 3);
    expect(relevanceQueries(questions, 3).map(({ query }) => query)).toStrictEqual(queries.map(({ query }) => query));
    expect(queries.length).toBeGreaterThan(20);
    expect(new Set(queries.map(({ query, kind, locale }) => `${locale} ${kind} ${query}`)).size).toBe(queries.length);
    expect(new Set(queries.map(({ locale }) => locale))).toStrictEqual(new Set(['fr', 'nl']));
  });

  it('have few right answers, in which the words of the query stand', () => {
    for (const { query, right, kind } of relevanceQueries(questions, 3)) {
      expect(right.length).toBeGreaterThan(0);
      expect(right.length).toBeLessThanOrEqual(3);
      if (kind !== 'a rare word') continue;
      for (const question of questions.filter(({ questionNumber }) => right.includes(questionNumber))) {
        expect(plainWords(JSON.stringify(question).replaceAll('\\n', ' '))).toContain(query);
      }
    }
  });

  it('have phrases of two to five neighbouring words of any length, the same each time', () => {
    const words = plainWords('La réponse à la question de la commune est en cours, et il y a lieu de la communiquer');
    const names = Array.from({ length: 200 }, (_, index) => `5-${index}`);
    const phrases = names.flatMap((name) => {
      const phrase = drawPhrase(words, name);
      return phrase ? [phrase] : [];
    });
    expect(names.flatMap((name) => drawPhrase(words, name)?.join(' ') ?? [])).toStrictEqual(
      phrases.map((phrase) => phrase.join(' ')),
    );
    expect(new Set(phrases.map(({ length }) => length))).toStrictEqual(new Set([2, 3, 4, 5]));
    for (const phrase of phrases) expect(` ${words.join(' ')} `).toContain(` ${phrase.join(' ')} `);
    const drawn = new Set(phrases.flat());
    expect(words.filter((word) => !drawn.has(word))).toStrictEqual([]);
    expect(drawPhrase(['seul'], '5-1')).toBeUndefined();
    expect(names.every((name) => drawPhrase(['jusqu', 'l', 'd', 'n', 's'], name) === undefined)).toBe(true);
  });

  it('are read without accents, apart from articles', () => {
    expect(plainWords('L’arc-en-ciel, d’été: 12 ŒUVRES')).toStrictEqual([
      ...['l', 'arc', 'en', 'ciel', 'd', 'ete', '12', 'oeuvres'],
    ]);
  });
});

it('the table gives shares, those of Pagefind alone in brackets', () => {
  const result = (first: number | null, found: number, plain: number | null): RelevanceResult => ({
    locale: 'fr',
    kind: 'two words',
    query: 'ponts gares',
    isRight: () => true,
    right: ['5-1', '5-2'],
    own: { first, found },
    plain: { first: plain, found: 0 },
  });
  expect(
    relevanceTable([result(1, 2, 6), result(4, 1, 1), result(null, 0, 2)])
      .split('\n')
      .at(2),
  ).toBe('| two words | 3 | 33 % (33 %) | 67 % (67 %) | 50 % (0 %) |');
});
