import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../src/domain/question.ts';
import { parseQuestion, type Reading } from '../../src/ingest/parse-question.ts';
import { loadReaderFixtures } from './reader-fixtures.ts';
import { expectWholeLedger } from './whole-ledger.ts';

const rawFiles = ['5-8916.web.fr.txt', '5-8900.print-bilingual.fr-nl.txt'].map((name) =>
  readFileSync(fileURLToPath(new URL(`../../content/raw/5/${name}`, import.meta.url)), 'utf8'),
);
const fixtures = loadReaderFixtures().flatMap(({ inputs }) => inputs.map(({ bytes }) => Buffer.from(bytes).toString()));
const pages = [...rawFiles, ...fixtures];

/** Reads anything, and holds what every reading holds. */
function read(text: string | Uint8Array): Reading {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const input = { path: 'any.txt', bytes };
  const reading = parseQuestion(input);
  expectWholeLedger(input, reading);
  const fatal = reading.messages.filter((message) => message.fatal);
  expect(fatal).toHaveLength(reading.question === null ? 1 : 0);
  for (const { line, column, ruleId, reason, file } of reading.messages) {
    expect([line, column, file]).toEqual([expect.any(Number), expect.any(Number), 'any.txt']);
    expect(ruleId).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(reason).toMatch(/^Unexpected [^]*, expected /);
  }
  if (reading.question !== null) {
    const { layout, locales, question } = reading;
    const source = { path: 'any.txt', layout, locales, sha256: '0'.repeat(64) };
    expect(questionSchema.safeParse({ ...question, sources: [source] }).error).toBeUndefined();
  }
  return reading;
}

describe('any bytes give a reading, messages and a whole ledger', () => {
  it('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void read(bytes)),
      { numRuns: 500 },
    );
  });

  it('random text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, (each) => void read(each)),
      { numRuns: 500 },
    );
  });

  it('lines of pages in any order', () => {
    const lines = [...new Set(pages.flatMap((page) => page.split('\n')))];
    const text = fc.array(fc.constantFrom(...lines), { maxLength: 60 }).map((each) => each.join('\n'));
    fc.assert(
      fc.property(text, (each) => void read(each)),
      { numRuns: 1500 },
    );
  });

  it('words of pages in any order', () => {
    const words = [...new Set(pages.flatMap((page) => page.split(/(\s+|[|():_])/)))].filter((word) => word.length < 40);
    const text = fc.array(fc.constantFrom(...words, '\n', '\n\n', '|', '\r\n', '\u00a0', '\ufeff'), { maxLength: 120 });
    const headed = fc.tuple(fc.constantFrom('', ...pages.map((page) => page.slice(0, 400))), text);
    const page = headed.map(([head, each]) => head + each.join(' '));
    fc.assert(
      fc.property(page, (each) => void read(each)),
      { numRuns: 1500 },
    );
  });

  it('pages with lines dropped, doubled and swapped', () => {
    const edit = fc.record({
      how: fc.constantFrom('drop', 'double', 'swap', 'blank', 'split', 'control', 'crlf'),
      at: fc.nat({ max: 999 }),
      to: fc.nat({ max: 999 }),
    });
    const edited = fc.tuple(fc.constantFrom(...pages), fc.array(edit, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(edited, ([page, edits]) => {
        const lines = page.split('\n');
        for (const { how, at, to } of edits) {
          const [first, second] = [at % lines.length, to % lines.length];
          const [one = '', other = ''] = [lines[first], lines[second]];
          if (how === 'drop' && lines.length > 1) lines.splice(first, 1);
          if (how === 'double') lines.splice(first, 0, one);
          if (how === 'swap') [lines[first], lines[second]] = [other, one];
          if (how === 'blank') lines.splice(first, 0, '\u00a0');
          if (how === 'split') lines.splice(first, 1, one.slice(0, to), one.slice(to));
          if (how === 'control') lines[first] = `${one.slice(0, to)}\0${one.slice(to)}`;
          if (how === 'crlf') lines[first] = `${one}\r`;
        }
        read(lines.join('\n'));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(rawFiles)('a real file cut at every offset of its head, and many of its text', (page) => {
    const heading = page.search(/^Question n° .* \(Question posée/m);
    const headingEnd = page.indexOf('\n', heading);
    for (let end = 0; end < page.length; end += end < headingEnd ? 1 : 13) {
      const { question, messages } = read(page.slice(0, end));
      if (question === null) expect(messages.at(-1)?.ruleId).toMatch(/^(?:empty-file|unknown-layout|cut-off)$/);
      if (end > headingEnd) expect(question?.questionNumber).toMatch(/^5-89\d\d$/);
    }
  });

  it.each([
    'a',
    ' ',
    '\u00a0',
    '\0',
    '|',
    '| ',
    '_',
    '1/1/2013',
    '(',
    'Žž',
    'ťe',
    'a : b 5-1 ',
    '. Réponse reçue le 4 juin 2013 : ',
  ])('a single line of 5 MB of %j, alone and in each part of a page', (unit) => {
    const line = unit.repeat(Math.floor(5_000_000 / new TextEncoder().encode(unit).length));
    expect(read(line).question).toBeNull();
    for (const page of rawFiles) {
      expect(read(page + line).question).not.toBeNull();
      expect(read(page.replace('Services publics', () => line)).question).not.toBeNull();
    }
  });
});

describe('a page stays the same', () => {
  const asked = (text: string): unknown => read(text).question;

  it.each(rawFiles)('with other line breaks, a byte order mark, and U+00A0 for the spaces of its head', (page) => {
    const question = asked(page);
    expect(asked(page.replaceAll('\n', '\r\n'))).toEqual(question);
    expect(asked(`\ufeff${page}`)).toEqual(question);
    expect(asked(`${page}\n\n\u00a0\n`)).toEqual(question);
    const headEnd = page.search(/^Question n° .* \(Question posée/m);
    const widened = page.slice(0, headEnd).replaceAll(' ', '\u00a0') + page.slice(headEnd);
    expect(JSON.stringify(asked(widened)).replaceAll('\u00a0', ' ')).toBe(
      JSON.stringify(question).replaceAll('\u00a0', ' '),
    );
  });

  it.each(rawFiles)('with the labels in other cases', (page) => {
    const changed = page
      .replaceAll('Aussi posée à', 'AUSSI POSÉE À')
      .replaceAll('Chronologie', 'CHRONOLOGIE')
      .replaceAll('de Martine', 'DE Martine')
      .replaceAll('Réponse reçue', 'RÉPONSE REÇUE')
      .replaceAll('Question écrite', 'QUESTION ÉCRITE');
    const label = /"label":\{[^}]*\}/g;
    expect(JSON.stringify(asked(changed)).replaceAll(label, '')).toBe(
      JSON.stringify(asked(page)).replaceAll(label, ''),
    );
  });
});
