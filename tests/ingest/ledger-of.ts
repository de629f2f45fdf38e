import type { Locale } from '../../src/domain/locale.ts';
import type { LocalPiece } from '../../src/ingest/blocks/local-piece.ts';
import { Ledger } from '../../src/ingest/ledger.ts';
import { toSourceText } from '../../src/ingest/text/source-text.ts';

/** A ledger over a text, and the lines of the text, for the tests of one block. */
export function ledgerOf(text: string, locale?: Locale): { ledger: Ledger; lines: LocalPiece[] } {
  const ledger = new Ledger(toSourceText('test.txt', text, text));
  return { ledger, lines: ledger.source.lines.map((line) => ({ ...line, locale })) };
}

/** The messages of a ledger as `line:column rule`. */
export function findingsOf(ledger: Ledger): string[] {
  return ledger.messages().map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`);
}
