import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLedgerLine, type LedgerLine } from '../../src/permalinks/ledger-line.ts';
import { compareLedgerLines, formatLedger, parseLedger } from '../../src/permalinks/ledger.ts';
import { arbitraryLedger } from './arbitrary-ledger.ts';

const lines: readonly LedgerLine[] = [
  { questionNumber: '5-9', locale: 'nl', permalinks: 'q: Yb3d Kk-9+1', gone: '' },
  { questionNumber: '5-10', locale: 'fr', permalinks: 'q: 0aZx r: p_4R+s1', gone: 'r-p2=8sWa r2' },
  { questionNumber: '5-10', locale: 'nl', permalinks: '', gone: 'q q-p1=8sWa' },
];

/** A ledger with a line in place of its second. */
function ledgerWith(...replacement: readonly string[]): string {
  const [head = '', ...printed] = formatLedger(5, lines).split('\n');
  return [head, ...printed.toSpliced(1, 1, ...replacement)].join('\n');
}

function faultsOf(text: string): string[] {
  return parseLedger(5, text).messages.map((message) => {
    expect(message).toMatchObject({ fatal: true, ruleId: 'invalid-ledger', source: 'permalinks' });
    return `${message.line}:${message.column} ${message.reason}`;
  });
}

describe('a file of the ledger', () => {
  it('has a line that says what it is, and one a question and language', () => {
    const [head = '', ...others] = formatLedger(5, lines).split('\n');
    expect(head).toMatch(/^# Published ids of legislature 5\. .* npm run permalinks/);
    expect(others).toStrictEqual([
      '5-9 nl q: Yb3d Kk-9+1',
      '5-10 fr q: 0aZx r: p_4R+s1 gone: r-p2=8sWa r2',
      '5-10 nl gone: q q-p1=8sWa',
      '',
    ]);
  });

  it('is read back, with where each line stands', () => {
    const { lines: read, messages } = parseLedger(5, formatLedger(5, lines));
    expect(messages).toStrictEqual([]);
    expect([...read]).toStrictEqual(lines.map((line, index) => [line, index + 2]));
  });

  it('is read back, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const text = formatLedger(5, ledger);
        const { lines: read, messages } = parseLedger(5, text);
        expect(messages).toStrictEqual([]);
        expect([...read.keys()]).toStrictEqual(ledger);
        expect(formatLedger(5, [...read.keys()])).toBe(text);
      }),
    );
  });

  it('is ordered by number, then by language', () => {
    const [first, second, third] = lines;
    expect([third, second, first].flatMap((line) => line ?? []).sort(compareLedgerLines)).toStrictEqual(lines);
  });

  it.each([
    ['<<<<<<< HEAD', '3:1 Unexpected "<<<<<<<", expected <legislature>-<serial>, as 5-8916'],
    ['', '3:1 Unexpected end, expected <legislature>-<serial>, as 5-8916'],
    ['5-10', '3:5 Unexpected end, expected fr or nl'],
    ['5-10 de q: Yb3d', '3:6 Unexpected "de", expected fr or nl'],
    ['5-10 fr', '3:8 Unexpected end, expected the ids of a text, as "q: Yb3d Kk-9+1 r: 0aZx"'],
    ['5-10 fr Yb3d', '3:9 Unexpected "Yb3d", expected the ids of a text, as "q: Yb3d Kk-9+1 r: 0aZx"'],
    ['5-10 fr q: Yb3d r: Kk-', '3:19 Unexpected " Kk-", expected the ids of a text, as "q: Yb3d Kk-9+1 r: 0aZx"'],
    ['5-10 fr q: Yb3d+1+A', '3:18 Unexpected "+A", expected the ids of a text, as "q: Yb3d Kk-9+1 r: 0aZx"'],
    ['5-10 fr q: Yb3d\r', '3:16 Unexpected "\\r", expected the ids of a text, as "q: Yb3d Kk-9+1 r: 0aZx"'],
    ['5-10 fr q: Yb3d gone: r-p7', '3:24 Unexpected "-p7", expected ids with their digests, as "r-p7=Yb3d"'],
    ['6-10 fr q: Yb3d', '3:1 Unexpected question 6-10, expected one of legislature 5'],
    ['5-9 nl q: Yb3d', '3:1 Unexpected 5-9 nl below 5-9 nl, expected each once, by number and language'],
    ['5-8 fr q: Yb3d', '3:1 Unexpected 5-8 fr below 5-9 nl, expected each once, by number and language'],
  ])('is faulty with the line %j', (line, fault) => {
    expect(faultsOf(ledgerWith(line))).toStrictEqual([fault]);
  });

  it('has every fault named, and its other lines read', () => {
    const text = ledgerWith('x', formatLedgerLine(lines[0] ?? fail()), '5-10 fr q: Yb3d', 'y');
    expect(faultsOf(text).map((fault) => fault.split(' ')[0])).toStrictEqual(['3:1', '4:1', '6:1']);
    expect(Array.from(parseLedger(5, text).lines.keys(), ({ locale }) => locale)).toStrictEqual(['nl', 'fr', 'nl']);
  });

  it('is faulty without its first line', () => {
    expect(faultsOf('')).toStrictEqual(['1:1 Unexpected end, expected a first line']);
    expect(faultsOf(formatLedger(6, []))).toStrictEqual([
      expect.stringMatching(/^1:1 Unexpected first line, expected "# Published ids of legislature 5\. /),
    ]);
  });
});

function fail(): never {
  throw new Error('expected a line');
}
