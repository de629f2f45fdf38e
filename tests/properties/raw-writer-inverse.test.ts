import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionReading } from '../../src/domain/question.ts';
import { parseQuestion } from '../../src/ingest/parse-question.ts';
import type { PrintHabits } from '../../src/raw-writer/print-habits.ts';
import { projectTo } from '../../src/raw-writer/project-to.ts';
import { pageLocales, type RawPage } from '../../src/raw-writer/raw-page.ts';
import { writeRaw } from '../../src/raw-writer/write-raw.ts';
import { arbitraryHabits, rawPages } from './arbitrary-page.ts';
import { hardReading, readingFor } from './arbitrary-reading.ts';

function expectInverse(question: QuestionReading, page: RawPage, habits: Partial<PrintHabits>): void {
  const raw = writeRaw(question, page, habits);
  const reading = parseQuestion({ path: 'written.txt', bytes: new TextEncoder().encode(raw) });
  expect(reading.question).toStrictEqual(projectTo(question, page, habits));
  expect(reading).toMatchObject({ layout: page.layout, form: page.form, locales: pageLocales(page) });
  expect(reading.spans.map(({ text }) => text).join('')).toBe(raw);
  expect(reading.messages.map(({ ruleId }) => ruleId)).not.toContain('unexpected-text');
}

const named = rawPages.map((page) => ({
  name: `${page.layout} in ${page.form}, ${pageLocales(page).join(' and ')}`,
  page,
}));

describe('the reader gives back what the writer printed', () => {
  it.each(named)('$name', ({ page }) => {
    fc.assert(
      fc.property(readingFor(page), arbitraryHabits, (question, habits) => expectInverse(question, page, habits)),
      { numRuns: 400 },
    );
  });

  const plain = named.filter(({ page }) => page.form === 'lines' && page.layout !== 'print-bilingual');
  it.each(plain)('$name, of strings that are hard on a reader', ({ page }) => {
    fc.assert(
      fc.property(hardReading, arbitraryHabits, (question, habits) => expectInverse(question, page, habits)),
      { numRuns: 400 },
    );
  });
});
