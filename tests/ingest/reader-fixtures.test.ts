import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { localesOf } from '../../src/domain/locale.ts';
import { questionSchema } from '../../src/domain/question.ts';
import { joinReadings, type JoinPart } from '../../src/ingest/join-languages.ts';
import { parseQuestion, type RawFile, type Reading } from '../../src/ingest/parse-question.ts';
import { toReadingRecord } from '../../src/ingest/to-reading-record.ts';
import { expectationOf, loadReaderFixtures } from './reader-fixtures.ts';
import { expectWholeLedger } from './whole-ledger.ts';

describe.each(loadReaderFixtures())('$name', (fixture) => {
  const readings = fixture.inputs.map((input) => ({ input, reading: parseQuestion(input) }));
  const [first] = readings;
  const joined = readings.length > 1 ? joinReadings(readings.map(toJoinPart)) : undefined;

  it('gives the expected question', () => {
    const record = first && toReadingRecord(first.input.path, first.reading);
    const printed = joined?.question ?? { ...record, messages: undefined };
    const actual = `${JSON.stringify(printed, null, 2)}\n`;
    expect(actual).toBe(expectationOf(fixture, 'question.json', actual));
  });

  it('gives the expected messages', () => {
    const messages = [...readings.flatMap(({ reading }) => reading.messages), ...(joined?.messages ?? [])];
    const actual = messages.map(formatMessage).join('');
    expect(actual).toBe(expectationOf(fixture, 'messages.txt', actual));
  });

  it('accounts for every character', () => {
    for (const { input, reading } of readings) expectWholeLedger(input, reading);
  });

  it('gives values in the languages of the page, and a question of the schema', () => {
    for (const { input, reading } of readings) {
      if (reading.question === null) continue;
      expect(questionSchema.safeParse({ ...reading.question, sources: [sourceOf(input, reading)] }).error).toBe(
        undefined,
      );
      const { addressee, title, keywords, text, answers, chronology, relations } = reading.question;
      const labels = [...chronology, ...relations].map(({ label }) => label);
      const values = [addressee, title, keywords, text, ...answers.map((answer) => answer.text), ...labels];
      expect(reading.locales).toEqual(expect.arrayContaining(values.flatMap(localesOf)));
    }
    if (joined) expect(questionSchema.safeParse(joined.question).error).toBe(undefined);
  });
});

interface Read {
  readonly input: RawFile;
  readonly reading: Reading;
}

function toJoinPart({ input, reading }: Read): JoinPart {
  const { question, form, spans } = reading;
  if (question === null) throw new Error(`Unexpected unusable file ${input.path}, expected one to join`);
  return { source: sourceOf(input, reading), question, form, spans };
}

function sourceOf({ path }: RawFile, { layout, locales }: Reading): JoinPart['source'] {
  if (layout === null) throw new Error(`Unexpected unusable file ${path}`);
  return { path, layout, locales, sha256: '0'.repeat(64) };
}

function formatMessage({ file, line, column, ruleId, reason, fatal }: VFileMessage): string {
  return `${file}:${String(line)}:${String(column)} ${fatal ? 'fatal ' : ''}${String(ruleId)} ${reason}\n`;
}
