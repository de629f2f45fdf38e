import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../src/domain/question.ts';
import { joinReadings } from '../../src/ingest/join-languages.ts';
import { parseQuestion, type Reading } from '../../src/ingest/parse-question.ts';
import { toReadingRecord } from '../../src/ingest/to-reading-record.ts';
import { expectationOf, loadReaderFixtures, type ReaderFixture } from './reader-fixtures.ts';
import { expectWholeLedger } from './whole-ledger.ts';

describe.each(loadReaderFixtures())('$name', (fixture) => {
  const readings = fixture.inputs.map((input) => ({ input, reading: parseQuestion(input) }));

  it('gives the expected question', () => {
    const actual = `${JSON.stringify(
      recordOf(
        fixture,
        readings.map(({ reading }) => reading),
      ),
      null,
      2,
    )}\n`;
    expect(actual).toBe(expectationOf(fixture, 'question.json', actual));
  });

  it('gives the expected messages', () => {
    const messages = [...readings.flatMap(({ reading }) => reading.messages), ...joinedOf(fixture, readings).messages];
    const actual = messages.map(formatMessage).join('');
    expect(actual).toBe(expectationOf(fixture, 'messages.txt', actual));
  });

  it('accounts for every character', () => {
    for (const { input, reading } of readings) expectWholeLedger(input, reading);
  });
});

type Read = { readonly input: ReaderFixture['inputs'][number]; readonly reading: Reading };

/** Of one file, what `npm run read` prints; of several, the joined question. */
function recordOf(fixture: ReaderFixture, readings: readonly Reading[]): unknown {
  const [only] = readings;
  if (only && readings.length === 1) {
    const { messages: _, ...record } = toReadingRecord(fixture.inputs[0]?.path ?? '', only);
    return record;
  }
  return joinedOf(
    fixture,
    fixture.inputs.map((input) => ({ input, reading: parseQuestion(input) })),
  ).question;
}

function joinedOf(
  fixture: ReaderFixture,
  readings: readonly Read[],
): { question?: unknown; messages: readonly VFileMessage[] } {
  if (readings.length === 1) return { messages: [] };
  const joined = joinReadings(
    readings.map(({ input, reading: { layout, locales, question, form, spans } }) => {
      if (layout === null || question === null) throw new Error(`Unexpected unusable ${fixture.name}/${input.path}`);
      return { source: { path: input.path, layout, locales, sha256: '0'.repeat(64) }, question, form, spans };
    }),
  );
  expect(questionSchema.safeParse(joined.question).error).toBeUndefined();
  return joined;
}

function formatMessage({ file, line, column, ruleId, reason, fatal }: VFileMessage): string {
  return `${file}:${String(line)}:${String(column)} ${fatal ? 'fatal ' : ''}${String(ruleId)} ${reason}\n`;
}
