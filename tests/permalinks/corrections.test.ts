import { describe, expect, it } from 'vitest';
import { formatCorrection } from '../../src/permalinks/corrections.ts';

const line = { questionNumber: '5-9', locale: 'fr', permalinks: 'q: AAAA', gone: '' } as const;

describe('a correction', () => {
  it('is a line that names the ids and the reason', () => {
    expect(formatCorrection({ line, vanished: ['r-p3', 'r-2'], changed: ['r-p1', 'r-1'] }, 'page put right')).toBe(
      '5-9 fr changed r-p1 r-1; vanished r-p3 r-2: page put right',
    );
    expect(formatCorrection({ line, vanished: ['r-p3'], changed: [] }, 'page put right')).toBe(
      '5-9 fr vanished r-p3: page put right',
    );
  });

  it('stays one line, whatever the reason', () => {
    expect(formatCorrection({ line, vanished: [], changed: ['q-p1'] }, ' one\n\ttwo\r\n5-9 fr \u2028three ')).toBe(
      '5-9 fr changed q-p1: one two 5-9 fr three',
    );
  });
});
