import { describe, expect, it } from 'vitest';
import { queryParts } from '../../src/domain/query-field.ts';
import { fieldWords, partWords, statusWords, type WordsByLocale } from '../../src/i18n/query-words.ts';
import { fieldOfWord } from '../../src/query/field-of-word.ts';
import { formatValue } from '../../src/query/format-value.ts';
import { queryStatuses } from '../../src/query/status-of-word.ts';
import { valueKey } from '../../src/query/value-key.ts';

const tables: Readonly<Record<string, Readonly<Record<string, WordsByLocale>>>> = {
  fieldWords,
  partWords,
  statusWords,
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  it('gives no word two meanings, in one language or in both', () => {
    const meanings = Object.entries(table).flatMap(([meaning, { fr, nl }]) =>
      [...new Set([...fr, ...nl].map(valueKey))].map((key) => `${key} ${meaning}`),
    );
    const keys = meanings.map((one) => one.split(' ')[0]);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toStrictEqual([]);
  });
});

it('fields are understood with and without accents, in any case', () => {
  expect(['thème', 'THEME', 'thema', 'MOT-CLÉ', 'trefwoord'].map(fieldOfWord)).toStrictEqual(Array(5).fill('theme'));
  expect(['prix', 'x', 'thèmes'].map(fieldOfWord)).toStrictEqual([undefined, undefined, undefined]);
});

it('the words that the site writes need no quotation marks', () => {
  for (const locale of ['fr', 'nl'] as const) {
    for (const status of queryStatuses)
      expect(formatValue('status', status, locale)).toBe(statusWords[status][locale][0]);
    for (const part of queryParts) expect(formatValue('part', part, locale)).toBe(partWords[part][locale][0]);
  }
});
