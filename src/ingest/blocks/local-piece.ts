import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Ledger } from '../ledger.ts';
import type { Owner } from '../reading.ts';
import { labelKey } from '../text/fold.ts';
import { parseDate } from '../text/printed-date.ts';
import type { Piece } from '../text/source-text.ts';

/** A piece of a page, with its language where the layout knows it: not in the lines of a bilingual print. */
export interface LocalPiece extends Piece {
  readonly locale?: Locale | undefined;
}

/** A date with the place where it stands. */
export interface DatedPiece {
  readonly on: CalendarDate;
  readonly piece: Piece;
}

/** Takes a date; one that the calendar does not have is reported, and left to the message. */
export function takeDate(ledger: Ledger, piece: LocalPiece, owner: Owner): DatedPiece | undefined {
  const on = parseDate(labelKey(piece.text));
  if (on !== undefined) {
    ledger.take(piece, owner, piece.locale);
    return { on, piece };
  }
  ledger.claim(piece, 'message');
  ledger.report('invalid-date', piece.start, `Unexpected date "${piece.text.trim()}", expected a day of the calendar`);
  return undefined;
}
