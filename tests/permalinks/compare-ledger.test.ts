import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { compareLedger } from '../../src/permalinks/compare-ledger.ts';
import type { LedgerLine } from '../../src/permalinks/ledger-line.ts';
import type { TextPermalinks } from '../../src/permalinks/to-permalinks.ts';

const line = (questionNumber: string, locale: Locale, permalinks: string, gone = ''): LedgerLine => {
  return { questionNumber, locale, permalinks, gone };
};
const text = (questionNumber: string, locale: Locale, permalinks: string): TextPermalinks => {
  return { questionNumber, locale, permalinks };
};

describe('a ledger that is compared with the texts', () => {
  it('says nothing where all is as it was', () => {
    const lines = [line('5-9', 'fr', 'q: AAAA'), line('5-10', 'fr', 'q: BBBB r: CCCC+1', 'r-p2=DDDD')];
    const texts = [text('5-10', 'fr', 'q: BBBB r: CCCC+1'), text('5-9', 'fr', 'q: AAAA')];
    expect(compareLedger(lines, texts)).toStrictEqual({ broken: [], corrected: [], unrecorded: 0, lines });
  });

  it('takes up new questions, languages, replies and ids', () => {
    const lines = [line('5-9', 'fr', 'q: AAAA'), line('6-1', 'fr', 'q: BBBB')];
    const texts = [
      text('5-9', 'fr', 'q: AAAA+1 DDDD'),
      text('5-9', 'nl', 'q: EEEE'),
      text('5-10', 'nl', 'q: CCCC'),
      text('6-1', 'fr', 'q: BBBB r: FFFF'),
    ];
    expect(compareLedger(lines, texts)).toStrictEqual({
      broken: [],
      corrected: [],
      unrecorded: 4,
      lines: texts.map((each) => ({ ...each, gone: '' })),
    });
  });

  it('names every id that vanishes or means other words, and leaves the lines as they are', () => {
    const lines = [
      line('5-9', 'fr', 'q: AAAA+1=BBBB CCCC r: DDDD EEEE+1 r2: FFFF'),
      line('5-9', 'nl', 'q: GGGG'),
      line('5-10', 'fr', 'q: HHHH'),
      line('5-11', 'fr', 'q: IIII'),
    ];
    const texts = [
      text('5-9', 'fr', 'q: AAAA+1=XXXX CCCC r: YYYY+1'),
      text('5-10', 'fr', 'q: ZZZZ'),
      text('5-11', 'fr', 'q: IIII JJJJ'),
    ];
    expect(compareLedger(lines, texts)).toStrictEqual({
      broken: [
        { line: lines[0], vanished: ['r-p2', 'r2', 'r2-p1'], changed: ['q-1', 'r-p1', 'r-1'] },
        { line: lines[1], vanished: ['q', 'q-p1'], changed: [] },
        { line: lines[2], vanished: [], changed: ['q-p1'] },
      ],
      corrected: [],
      unrecorded: 1,
      lines: [...lines.slice(0, 3), line('5-11', 'fr', 'q: IIII JJJJ')],
    });
  });

  it('follows the questions that are corrected, in each language, and keeps what was taken away', () => {
    const lines = [
      line('5-9', 'fr', 'q: AAAA BBBB', 'q-p3=CCCC'),
      line('5-9', 'nl', 'q: DDDD'),
      line('5-10', 'fr', 'q: EEEE'),
    ];
    const texts = [text('5-9', 'fr', 'q: XXXX'), text('5-10', 'fr', 'q: YYYY')];
    const compared = compareLedger(lines, texts, new Set(['5-9']));
    expect(compared).toStrictEqual({
      broken: [{ line: lines[2], vanished: [], changed: ['q-p1'] }],
      corrected: [
        { line: lines[0], vanished: ['q-p2'], changed: ['q-p1'] },
        { line: lines[1], vanished: ['q', 'q-p1'], changed: [] },
      ],
      unrecorded: 0,
      lines: [
        line('5-9', 'fr', 'q: XXXX', 'q-p2=BBBB q-p3=CCCC'),
        line('5-9', 'nl', '', 'q q-p1=DDDD'),
        line('5-10', 'fr', 'q: EEEE'),
      ],
    });
  });

  it('lets an id that was taken away come back with its words only', () => {
    const lines = [line('5-9', 'fr', 'q: AAAA', 'q-p2=BBBB q-1=BBBB')];
    const back = [text('5-9', 'fr', 'q: AAAA BBBB+1')];
    expect(compareLedger(lines, back)).toMatchObject({ broken: [], lines: [line('5-9', 'fr', 'q: AAAA BBBB+1')] });
    const other = [text('5-9', 'fr', 'q: AAAA CCCC+1=BBBB')];
    expect(compareLedger(lines, other)).toMatchObject({
      broken: [{ vanished: [], changed: ['q-p2'] }],
      lines,
    });
    expect(compareLedger(lines, other, new Set(['5-9']))).toMatchObject({
      corrected: [{ vanished: [], changed: ['q-p2'] }],
      lines: [line('5-9', 'fr', 'q: AAAA CCCC+1=BBBB')],
    });
  });

  it('says once that a text is gone: a correction settles it', () => {
    const gone = [line('5-9', 'fr', '', 'q q-p1=AAAA')];
    expect(compareLedger(gone, [])).toStrictEqual({ broken: [], corrected: [], unrecorded: 0, lines: gone });
  });
});
