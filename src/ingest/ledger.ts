import { VFileMessage } from 'vfile-message';
import type { Locale } from '../domain/locale.ts';
import type { Owner, Span } from './reading.ts';
import { pointAt, trimPiece, type Piece, type SourceText, type Stretch } from './text/source-text.ts';

interface Claim extends Stretch {
  readonly owner: Owner;
  readonly locale: Locale | undefined;
}

/**
 * The account of one raw file: which stretch went where, and what there is to report.
 *
 * Values leave the text through {@link Ledger.take}, which claims what it returns; what nobody claimed by the end
 * becomes a message. A stretch claimed twice stays with the first.
 */
export class Ledger {
  readonly source: SourceText;
  readonly #claims: Claim[] = [];
  readonly #frames: Claim[] = [];
  readonly #messages: VFileMessage[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  /** Claims a stretch. */
  claim(stretch: Stretch, owner: Owner, locale?: Locale): void {
    if (stretch.end > stretch.start) this.#claims.push({ start: stretch.start, end: stretch.end, owner, locale });
  }

  /** Claims whatever no field claims in a stretch: the fixed words of a heading, the bars of a table. */
  frame(stretch: Stretch, owner: Owner): void {
    this.#frames.push({ start: stretch.start, end: stretch.end, owner, locale: undefined });
  }

  /** Claims a piece without the space around it, and returns its text with line breaks as `\n`. */
  take(piece: Piece, owner: Owner, locale?: Locale): string {
    const trimmed = trimPiece(piece);
    this.claim(trimmed, owner, locale);
    return trimmed.text.includes('\r') ? trimmed.text.replaceAll(/\r\n?/g, '\n') : trimmed.text;
  }

  /**
   * Reports a finding, as a warning.
   *
   * @param ruleId - its rule, in kebab case
   * @param offset - where, in the text
   * @param reason - "Unexpected …, expected …"
   */
  report(ruleId: string, offset: number, reason: string): VFileMessage {
    const message = new VFileMessage(reason, { place: pointAt(this.source, offset), ruleId, source: 'ingest' });
    message.file = this.source.path;
    message.fatal = false;
    this.#messages.push(message);
    return message;
  }

  /** Everything reported so far, in the order of the text. */
  messages(): readonly VFileMessage[] {
    return this.#messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  }

  /** Closes the account: reports what nobody claimed, and gives every character of the file its owner. */
  close(): readonly Span[] {
    const whole = { start: 0, end: this.source.text.length };
    const parts = tile(whole, byStart(this.#claims));
    const frames = byStart(this.#frames);
    let next = 0;
    const spans: Span[] = [];
    for (const part of parts) {
      if (part.owner !== undefined) {
        spans.push(this.#span(part, part.owner, part.locale));
        continue;
      }
      while ((frames[next]?.end ?? Infinity) <= part.start) next += 1;
      let last = next;
      while ((frames[last]?.start ?? Infinity) < part.end) last += 1;
      for (const rest of tile(part, frames.slice(next, last))) spans.push(...this.#settle(rest, rest.owner));
    }
    return spans;
  }

  /** The whole file as one message: the account of an unusable file. */
  closeAsMessage(): readonly Span[] {
    const whole = { start: 0, end: this.source.text.length };
    return whole.end === 0 ? [] : [this.#span(whole, 'message')];
  }

  /** A stretch that is no field: the space around what is printed is blank, the rest its frame's or a message. */
  *#settle(stretch: Stretch, owner: Owner | undefined): Generator<Span> {
    const rest = trimPiece({ ...stretch, text: this.source.text.slice(stretch.start, stretch.end) });
    if (rest.start > stretch.start) yield this.#span({ start: stretch.start, end: rest.start }, 'blank');
    if (rest.end > rest.start) {
      if (owner === undefined) {
        const reason = `Unexpected text ${JSON.stringify(rest.text)}, expected a known block`;
        this.report('unexpected-text', rest.start, reason);
      }
      yield this.#span(rest, owner ?? 'message');
    }
    if (stretch.end > rest.end) yield this.#span({ start: rest.end, end: stretch.end }, 'blank');
  }

  #span({ start, end }: Stretch, owner: Owner, locale?: Locale): Span {
    const { line, column } = pointAt(this.source, start);
    const text = this.source.original.slice(start, end);
    return { start, end, line, column, text, owner, ...(locale === undefined ? {} : { locale }) };
  }
}

function byStart(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => a.start - b.start);
}

/** Cuts a stretch into the claims in it, in order, and the gaps between them; of two claims that overlap the first wins. */
function tile(whole: Stretch, claims: readonly Claim[]): (Stretch & Partial<Claim>)[] {
  const parts: (Stretch & Partial<Claim>)[] = [];
  let at = whole.start;
  for (const claim of claims) {
    const [start, end] = [Math.max(claim.start, at), Math.min(claim.end, whole.end)];
    if (start >= end) continue;
    if (start > at) parts.push({ start: at, end: start });
    parts.push({ start, end, owner: claim.owner, locale: claim.locale });
    at = end;
  }
  if (at < whole.end) parts.push({ start: at, end: whole.end });
  return parts;
}
