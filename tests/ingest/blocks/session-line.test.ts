import { describe, expect, it } from 'vitest';
import { isSessionLine, readSession } from '../../../src/ingest/blocks/session-line.ts';
import { findingsOf, ledgerOf } from '../ledger-of.ts';

function read(text: string): { session: string | null; findings: string[] } {
  const { ledger, lines } = ledgerOf(text);
  const session = readSession(ledger, lines);
  ledger.close();
  return { session, findings: findingsOf(ledger) };
}

describe('readSession', () => {
  it.each([
    ['Session 2012-2013', '2012-2013'],
    ['ZITTING 2012 – 2013', '2012-2013'],
    ['Session ordinaire de 2012/2013', '2012-2013'],
    ['Session 2012-2013 Zitting 2012-2013', '2012-2013'],
    ['Session extraordinaire 2010', 'Session extraordinaire 2010'],
    ['Session extraordinaire 2010 Buitengewone zitting 2010', 'Session extraordinaire 2010'],
    ['Buitengewone zitting 2010', 'Buitengewone zitting 2010'],
  ])('reads %j', (line, session) => {
    expect(read(line)).toEqual({ session, findings: [] });
  });

  it('reports two sessions, and gives none where none is printed', () => {
    expect(read('Session 2012-2013 Zitting 2013-2014')).toEqual({
      session: '2012-2013',
      findings: ['1:1 conflicting-session'],
    });
    expect(read('')).toEqual({ session: null, findings: [] });
  });
});

describe('isSessionLine', () => {
  it('does not take a word that begins alike', () => {
    const piece = (text: string): { start: number; end: number; text: string } => ({
      start: 0,
      end: text.length,
      text,
    });
    expect(isSessionLine(piece('Buitengewone zitting 2010'))).toBe(true);
    expect(isSessionLine(piece('Sessions de formation'))).toBe(false);
  });
});
