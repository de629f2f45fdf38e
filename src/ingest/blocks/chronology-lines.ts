import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ChronologyEventKind } from '../../domain/chronology.ts';
import { deadlineLabels, eventKinds } from '../labels/chronology.ts';
import type { Ledger } from '../ledger.ts';
import { fold, labelKey } from '../text/fold.ts';
import { parseDate, slashDatePattern } from '../text/printed-date.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';
import { takeDate, type LocalPiece } from './local-piece.ts';

/** An event as one copy of the chronology prints it. */
export interface PrintedEvent {
  readonly piece: LocalPiece;
  readonly kind: ChronologyEventKind;
  readonly on: CalendarDate;
  readonly deadline: CalendarDate | undefined;
  readonly label: string;
}

const deadlinePattern = String.raw`\(? {0,3}(?:${deadlineLabels.join('|')}) {0,3}:? {0,3}(?<due>${slashDatePattern}) {0,3}\)?`;
const opening = new RegExp(`^ *(?:${slashDatePattern}|${deadlinePattern})`);
/** A deadline; other words in brackets, whose dates are no events; the date of an event. */
const landmarks = new RegExp(
  String.raw`(?<deadline>${deadlinePattern})|\([^()]{0,200}\)|(?<event>${slashDatePattern})`,
  'dg',
);

/** Whether a line opens as one of the chronology: with a date, or with a deadline. */
export function isChronologyLine({ text }: Piece): boolean {
  return opening.test(fold(text.slice(0, 120)));
}

/**
 * Reads the lines of a chronology: `30/4/2013Envoi question`, with or without a space after the date, one event on a line
 * or several, a deadline behind its event or on the next line, a label on the line after its date.
 */
export function readChronologyLines(ledger: Ledger, lines: readonly LocalPiece[]): PrintedEvent[] {
  const events: PrintedEvent[] = [];
  for (const line of lines) {
    let labelStart = 0;
    for (const { index, 0: printed, indices } of fold(line.text).matchAll(landmarks)) {
      const [event, due] = [indices?.groups?.['event'], indices?.groups?.['due']];
      if (!event && !due) continue;
      addLabel(ledger, events, partOf(line, labelStart, index));
      labelStart = index + printed.length;
      if (event) addEvent(ledger, events, partOf(line, ...event));
      else if (due) addDeadline(ledger, events, partOf(line, index, labelStart), partOf(line, ...due));
    }
    addLabel(ledger, events, partOf(line, labelStart));
  }
  return events.map((event) => withKind(ledger, event));
}

function addEvent(ledger: Ledger, events: PrintedEvent[], piece: LocalPiece): void {
  const dated = takeDate(ledger, piece, 'event-date');
  if (dated) events.push({ piece, kind: 'other', on: dated.on, deadline: undefined, label: '' });
}

/** Gives the words after a date to its event; words that follow a complete event are left to a message. */
function addLabel(ledger: Ledger, events: PrintedEvent[], words: LocalPiece): void {
  const last = events.at(-1);
  if (last?.label !== '' || isBlank(words)) return;
  events.splice(-1, 1, { ...last, label: ledger.take(words, 'event-label', words.locale) });
}

/** Gives a deadline to its event; one more of another day is left to a message. */
function addDeadline(ledger: Ledger, events: PrintedEvent[], whole: LocalPiece, due: LocalPiece): void {
  const last = events.at(-1);
  const on = parseDate(labelKey(due.text));
  if (!last || (last.deadline !== undefined && last.deadline !== on)) return;
  const dated = takeDate(ledger, due, 'deadline');
  ledger.frame(whole, 'label');
  if (dated) events.splice(-1, 1, { ...last, deadline: dated.on });
}

function withKind(ledger: Ledger, event: PrintedEvent): PrintedEvent {
  const key = labelKey(event.label);
  const kind = eventKinds.get(key);
  if (kind !== undefined) return { ...event, kind };
  const reason = `Unexpected event "${event.label}", expected a known label`;
  ledger.report('unknown-event', event.piece.start, reason);
  return { ...event, kind: eventKinds.get(key.replace(/ *\(.*$/, '')) ?? 'other' };
}
