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
import { normalise } from './text/normalise.ts';
import { toSourceText } from './text/source-text.ts';
import { languageSplitter, type LanguageSplitter } from './text/splitter.ts';

export type { Form, Owner, RawFile, Reading, Span } from './reading.ts';

/**
 * Reads a raw file: any bytes give a reading, in time proportional to their number, and never an exception.
 *
 * A file is unusable, and gets a fatal message, when it is empty or not UTF-8, when its layout is not recognised, when it
 * ends before the heading of the question, or when it has no number or no date. Whatever else is missing or unknown is
 * reported, and the rest is read.
 *
 * @param splitter - what knows French from Dutch
 */
export function parseQuestion(file: RawFile, splitter: LanguageSplitter = languageSplitter): Reading {
  const decoded = decode(file.bytes);
  if (decoded.kind === 'not-utf8') {
    const ledger = new Ledger(toSourceText(file.path, decoded.before, decoded.before));
    return unusable(ledger, 'not-utf8', decoded.before.length, 'Unexpected byte, expected UTF-8', []);
  }
  const { text, findings } = normalise(decoded.text);
  const source = toSourceText(file.path, decoded.text, text);
  const ledger = new Ledger(source);
  for (const { ruleId, offset, reason } of findings) ledger.report(ruleId, offset, reason);
  const end = source.text.length;
  const first = source.lines.find((line) => line.text.trim() !== '');
  if (!first) return unusable(ledger, 'empty-file', 0, `Unexpected empty file, expected ${openings}`);
  const detected = detectLayout(source.lines);
  if (!detected) {
    const excerpt = JSON.stringify(first.text.trim().slice(0, 80));
    return unusable(ledger, 'unknown-layout', first.start, `Unexpected first line ${excerpt}, expected ${openings}`);
  }
  const page = cutPage(ledger, splitter, detected);
  if (page.heading.length === 0) {
    return unusable(
      ledger,
      'cut-off',
      end,
      `Unexpected end of file, expected the heading of the question, ${headingForm}`,
    );
  }
  const question = readBlocks(ledger, splitter, detected, page);
  if (!question) {
    const at = page.heading[0]?.start ?? 0;
    return unusable(ledger, 'missing-date', at, `Unexpected heading without a date, expected ${headingForm}`);
  }
  const spans = ledger.close();
  return { ...detected, question, messages: ledger.messages(), spans };
}

const openings = 'the link line or the number line of a web page, or the name of the Senate that opens a print';
const headingForm = '`Question n° <L-N> du <date> :` or `Vraag nr. <L-N> d.d. <date> :`';

function cutPage(ledger: Ledger, splitter: LanguageSplitter, { layout, form, locales }: Detected): PageBlocks {
  const [locale = 'fr'] = locales;
  if (layout === 'web') return cutWebPage(ledger, locale);
  if (form === 'table') return cutTable(ledger, splitter, locales);
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
