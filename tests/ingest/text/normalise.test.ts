import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/ingest/text/normalise.ts';

describe('normalise', () => {
  it('reads control characters as spaces, and reports each kind once', () => {
    const { text, findings } = normalise('a\0b\0\u0081\tc\n');
    expect(text).toBe('a b  \tc\n');
    expect(findings.map(({ ruleId, offset, reason }) => [ruleId, offset, reason])).toEqual([
      [
        'control-character',
        1,
        'Unexpected control character U+0000, the first of 2, expected text: they are read as spaces',
      ],
      [
        'control-character',
        4,
        'Unexpected control character U+0081, the first of 1, expected text: they are read as spaces',
      ],
    ]);
  });

  it('names the charset of a repair, with the original', () => {
    expect(normalise('geÔnd').findings).toEqual([
      {
        ruleId: 'damaged-letter',
        offset: 2,
        reason: 'Unexpected "geÔnd", expected "geïnd": windows-1252 was read as x-mac-ce; it is repaired',
      },
    ]);
  });

  it('keeps a lost letter, and reports it', () => {
    const { text, findings } = normalise('x finan\ufffdieel');
    expect(text).toBe('x finan\ufffdieel');
    expect(findings).toMatchObject([{ ruleId: 'lost-letter', offset: 2 }]);
  });

  it('has nothing to say of a clean text', () => {
    expect(normalise('Één « été » à 10\u00a0%\r\n')).toEqual({ text: 'Één « été » à 10\u00a0%\r\n', findings: [] });
  });
});
