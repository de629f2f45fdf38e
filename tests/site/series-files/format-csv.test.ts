import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/site/series-files/format-csv.ts';
import { readCsv } from '../../setup/read-csv.ts';

/** The bytes of a file as they are written. */
const bytesOf = (records: Parameters<typeof formatCsv>[0]): number[] => [
  ...new TextEncoder().encode(formatCsv(records)),
];

describe('a table as CSV', () => {
  it('begins with a byte order mark, parts fields by semicolons and ends records with CRLF', () => {
    expect(
      bytesOf([
        ['é', 1],
        ['b', null],
      ]),
    ).toStrictEqual([...[0xef, 0xbb, 0xbf], ...[0xc3, 0xa9, 0x3b, 0x31, 0x0d, 0x0a], ...[0x62, 0x3b, 0x0d, 0x0a]]);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['l’eau', 'l’eau'],
    ['a\u00A0: b', 'a\u00A0: b'],
  ])('quotes what has to be: %j', (value, written) => {
    expect(formatCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
  });

  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1', '=HYPERLINK("http://x")'])(
    'lets no spreadsheet run %j',
    (value) => {
      const [[field]] = readCsv(formatCsv([[value]])) as [[string]];
      expect(field).toBe(`'${value}`);
    },
  );

  it('leaves numbers below zero, and signs inside a text, as they are', () => {
    expect(formatCsv([[-1, 'a=1', 'n° 5-8916']])).toBe('\uFEFF-1;a=1;n° 5-8916\r\n');
  });

  it('is read back as it was, whatever it holds', () => {
    const text = fc.string({ unit: fc.constantFrom(';', '"', '\r', '\n', ',', '=', '-', ' ', 'é', 'a', '\u00A0') });
    const value = fc.oneof(text, fc.integer(), fc.constant(null));
    const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
      return fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 });
    });
    fc.assert(
      fc.property(table, (records) => {
        const read = readCsv(formatCsv(records));
        const isGiven = (field: string, given: string | number | null): boolean =>
          given === null
            ? field === ''
            : field === String(given) || (typeof given === 'string' && field === `'${given}`);
        expect(read).toHaveLength(records.length);
        expect(records.every((record, row) => record.every((each, at) => isGiven(read[row]?.[at] ?? '?', each)))).toBe(
          true,
        );
        const texts = records.flatMap((record, row) =>
          record.map((each, at) => [each, read[row]?.[at] ?? ''] as const),
        );
        expect(texts.filter(([each, field]) => typeof each === 'string' && /^\s*[=+\-@]/.test(field))).toStrictEqual(
          [],
        );
      }),
    );
  });
});
