import { describe, expect, it } from 'vitest';
import { queryParts } from '../../src/domain/query-field.ts';
import { messages } from '../../src/i18n/dictionaries.ts';
import { partWords, statusWords } from '../../src/i18n/query-words.ts';
import { readValue } from '../../src/query/read-value.ts';
import { queryStatuses } from '../../src/query/status-of-word.ts';

describe('the value of a closed field', () => {
  it.each([
    ['2012', '2012'],
    ['2012-2013', '2012-2013'],
    ['2012–13', '2012-2013'],
    ['1999-00', '1999-2000'],
    ['2012/2013', '2012-2013'],
  ])('is read as a year from %s', (text, year) => {
    expect(readValue('year', text)).toBe(year);
  });

  it.each(['2012-2014', '12', '2012-12', '2013-2012', 'twee', '12-13'])('is no year in %s', (text) => {
    expect(readValue('year', text)).toBeUndefined();
  });

  it.each([
    ['5', '5'],
    ['05', '5'],
    ['5e', '5'],
    ['5ème', '5'],
    ['1re', '1'],
    ['1ère', '1'],
    ['5de', '5'],
    ['8ste', '8'],
    ['12E', '12'],
  ])('is read as a legislature from %s', (text, legislature) => {
    expect(readValue('legislature', text)).toBe(legislature);
  });

  it.each(['0', '123', 'V', '5f', '-5'])('is no legislature in %s', (text) => {
    expect(readValue('legislature', text)).toBeUndefined();
  });

  it.each(['fr', 'nl'] as const)('is a status in each of its %s words, and in what pages call it', (locale) => {
    for (const status of queryStatuses) {
      const words = [...statusWords[status][locale], messages[locale].status[status]];
      expect(words.map((word) => readValue('status', word.toUpperCase()))).toStrictEqual(words.map(() => status));
    }
  });

  it.each(['fr', 'nl'] as const)('is a part in each of its %s words', (locale) => {
    for (const part of queryParts) {
      const words = partWords[part][locale];
      expect(words.map((word) => readValue('part', word))).toStrictEqual(words.map(() => part));
    }
  });

  it('is not read from other words', () => {
    expect(readValue('status', 'perdue')).toBeUndefined();
    expect(readValue('part', 'titre')).toBeUndefined();
  });
});

it('the value of an open field is as written', () => {
  for (const field of ['minister', 'asker', 'party', 'theme'] as const)
    expect(readValue(field, 'Open Vld')).toBe('Open Vld');
});
