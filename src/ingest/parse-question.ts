import type { VFileMessage } from 'vfile-message';
import { detectLayout, type Detected } from './layouts/detect.ts';
import { cutPrint } from './layouts/print.ts';
import type { PageBlocks } from './layouts/page.ts';
import { cutTable } from './layouts/table.ts';
import { cutWebPage } from './layouts/web.ts';
import { Ledger } from './ledger.ts';
import { readBlocks } from './read-blocks.ts';
import type { RawFile, Reading, Span } from './reading.ts';
import { decode } from './text/decode.ts';
import { languageSplitter } from './text/splitter.ts';
import { toSourceText } from './text/source-text.ts';

export type { Form, Owner, RawFile, Reading, Span } from './reading.ts';

/**
 * Reads a raw file: any bytes give a reading, in time proportional to their number, and never an exception.
 *
 * A file is unusable, and gets a fatal message, when it is empty or not UTF-8, when its layout is not recognised, when it
 * ends before the heading of the question, or when it has no number or no date. Whatever else is missing or unknown is
 * reported, and the rest is read.
 */
export function parseQuestion(file: RawFile): Reading {
  const decoded = decode(file.bytes);
  if (decoded.kind === 'not-utf8') {
    const ledger = new Ledger(toSourceText(file.path, decoded.before, decoded.before));
    return unusable(ledger, 'not-utf8', decoded.before.length, 'Unexpected byte, expected UTF-8', []);
  }
  const source = toSourceText(file.path, decoded.text, decoded.text);
  const ledger = new Ledger(source);
  const end = source.text.length;
  const first = source.lines.find((line) => line.text.trim() !== '');
  if (!first) return unusable(ledger, 'empty-file', 0, `Unexpected empty file, expected ${openings}`);
  const detected = detectLayout(source.lines);
  if (!detected) {
    const excerpt = JSON.stringify(first.text.trim().slice(0, 80));
    return unusable(ledger, 'unknown-layout', first.start, `Unexpected first line ${excerpt}, expected ${openings}`);
  }
  const page = cutPage(ledger, detected);
  if (page.heading.length === 0) {
    return unusable(ledger, 'cut-off', end, `Unexpected end of file, expected the heading of the question, ${headingForm}`);
  }
  const question = readBlocks(ledger, languageSplitter, detected, page);
  if (!question) {
    const at = page.heading[0]?.start ?? 0;
    return unusable(ledger, 'missing-date', at, `Unexpected heading without a date, expected ${headingForm}`);
  }
  const spans = ledger.close();
  return { ...detected, question, messages: ledger.messages(), spans };
}

const openings =
  'the link line or the number line of a web page, or the name of the Senate that opens a print';
const headingForm = '`Question n° <L-N> du <date> :` or `Vraag nr. <L-N> d.d. <date> :`';

function cutPage(ledger: Ledger, { layout, form, locales }: Detected): PageBlocks {
  const [locale = 'fr'] = locales;
  if (layout === 'web') return cutWebPage(ledger, locale);
  if (form === 'table') return cutTable(ledger, locales);
  return cutPrint(ledger, layout === 'print-bilingual' ? undefined : locale);
}

function unusable(ledger: Ledger, ruleId: string, at: number, reason: string, spans?: readonly Span[]): Reading {
  const message: VFileMessage = ledger.report(ruleId, at, reason);
  message.fatal = true;
  return {
    layout: null,
    form: null,
    locales: [],
    question: null,
    messages: ledger.messages(),
    spans: spans ?? ledger.closeAsMessage(),
  };
}
