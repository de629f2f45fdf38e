import { expect } from 'vitest';
import { owners, type RawFile, type Reading, type Span } from '../../src/ingest/reading.ts';

/**
 * Holds that the spans of a reading are the file: contiguous, in order, and byte for byte when joined; that what is blank
 * is blank; and that what stands in a message has one. A file that is not UTF-8 has no text, and no spans.
 */
export function expectWholeLedger({ bytes }: RawFile, { spans, messages }: Reading): void {
  if (messages.some(({ ruleId }) => ruleId === 'not-utf8')) {
    expect(spans).toEqual([]);
    return;
  }
  expect(Buffer.compare(Buffer.from(spans.map(({ text }) => text).join('')), bytes)).toBe(0);
  let end = 0;
  for (const span of spans) {
    if (span.start !== end || span.end !== end + span.text.length || span.text === '')
      fail('a gap or an overlap', span);
    if (!owners.includes(span.owner)) fail('an owner that is none', span);
    if (span.owner === 'blank' && /[^\s\0-\u001f\u007f-\u009f]/.test(span.text)) fail('text in a blank span', span);
    end = span.end;
  }
  const reported = new Set(messages.map(({ line, column }) => `${String(line)}:${String(column)}`));
  const unread = spans.filter(({ owner }) => owner === 'message');
  const isUnusable = messages.some(({ fatal }) => fatal);
  if (!isUnusable)
    for (const span of unread) if (!reported.has(`${span.line}:${span.column}`)) fail('no message', span);
}

function fail(what: string, span: Span): never {
  throw new Error(`Unexpected ledger, ${what}: ${JSON.stringify(span)}`);
}
