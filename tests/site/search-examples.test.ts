import { describe, expect, it } from 'vitest';
import { otherLocale } from '../../src/domain/other-locale.ts';
import { messages } from '../../src/i18n/dictionaries.ts';
import { formatQuery } from '../../src/query/format-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { queryFields } from '../../src/query/query.ts';
import { findQuestionNumbers } from '../../src/query/question-numbers.ts';
import { exampleQuery, searchExamples } from '../../src/site/search-examples.ts';

const names = searchExamples.flatMap(({ examples }) => examples);
const parsed = (locale: 'fr' | 'nl') => names.map((name) => parseQuery(exampleQuery(name, locale)));

describe.each(['fr', 'nl'] as const)('the examples of the help in %s', (locale) => {
  const other = otherLocale(locale);

  it('are those that the page explains, each once', () => {
    expect(names.toSorted()).toStrictEqual(Object.keys(messages[locale].searchHelp.examples).sort());
    expect(searchExamples.map(({ subject }) => subject)).toStrictEqual(
      Object.keys(messages[locale].searchHelp.subjects),
    );
  });

  it('are wholly understood, but for numbers, which are no query', () => {
    const numbers = searchExamples.find(({ subject }) => subject === 'numbers')?.examples ?? [];
    const found = names.filter((name) => !numbers.includes(name)).map((name) => exampleQuery(name, locale));
    expect(found.flatMap((query) => parseQuery(query).findings)).toStrictEqual([]);
    for (const name of numbers) {
      const inQuery = findQuestionNumbers(exampleQuery(name, locale));
      expect(inQuery.length).toBeGreaterThan(0);
      expect(inQuery.every(({ isSure }) => isSure)).toBe(true);
    }
  });

  it('are written as the site writes them, but for dates, which people write in several ways', () => {
    const differing = parsed(locale).filter(({ query }, index) => {
      const written = exampleQuery(names[index] ?? 'number', locale);
      return query.asked.from === null && formatQuery(query, locale) !== written;
    });
    expect(differing.map(({ query }) => formatQuery(query, locale))).toStrictEqual(['5-8900 5-8916']);
  });

  it('show together every field there is, and say the same as those in the other language', () => {
    const shapes = (queries: ReturnType<typeof parsed>) =>
      queries.map(({ query: { terms, choices, asked } }) => [
        terms.map(({ kind, isExcluded }) => [kind, isExcluded]),
        choices.map(({ field, isExcluded, values }) => [field, isExcluded, values.length]),
        asked,
      ]);
    expect(shapes(parsed(locale))).toStrictEqual(shapes(parsed(other)));
    const fields = new Set(parsed(locale).flatMap(({ query }) => query.choices.map(({ field }) => field)));
    expect(queryFields.filter((field) => !fields.has(field))).toStrictEqual([]);
  });
});
