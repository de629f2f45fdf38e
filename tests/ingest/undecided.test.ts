import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseQuestion, type Reading } from '../../src/ingest/parse-question.ts';
import type { LanguageSplit, LanguageSplitter } from '../../src/ingest/text/splitter.ts';

const print = readFileSync(
  fileURLToPath(new URL('../../content/raw/5/5-8900.print-bilingual.fr-nl.txt', import.meta.url)),
  'utf8',
)
  .replaceAll('\u00a0\n', '\n')
  .replaceAll(/^(?:\d\)|\d\.) /gm, '');

/** The bilingual print of 5-8900, without its lines of U+00A0 and its numbers, read with a splitter that says the same of everything. */
function readWith(splitOf: (length: number) => LanguageSplit | undefined): Reading {
  const splitter: LanguageSplitter = {
    splitLine: (line) => splitOf(line.length),
    splitParagraphs: (paragraphs) => splitOf(paragraphs.length),
    splitKeywords: (keywords) => splitOf(keywords.length),
  };
  return parseQuestion({ path: 'x', bytes: new TextEncoder().encode(print) }, splitter);
}

const rulesOf = ({ messages }: Reading): (string | undefined)[] => messages.map(({ ruleId }) => ruleId);

describe('what the words do not decide', () => {
  it('is kept whole in the first language, and reported', () => {
    const reading = readWith(() => undefined);
    expect(rulesOf(reading)).toEqual(['undivided-title', 'undivided-keywords', 'undivided-text', 'undivided-text']);
    expect(reading.question?.title.fr).toMatch(/^Services .* sociale media$/);
    expect(reading.question?.title.nl).toBe(undefined);
    expect(reading.question?.keywords.fr).toHaveLength(10);
    expect(reading.question?.keywords.nl).toEqual([]);
    expect(reading.question?.answers[0]?.text.fr).toHaveLength(26);
    expect(reading.question?.answers[0]?.text.nl).toBe(undefined);
  });

  it('is used and reported where the words say it, but not for certain', () => {
    const reading = readWith((length) => ({ at: Math.floor(length / 2) - 1, certain: false }));
    expect(rulesOf(reading)).toEqual(['uncertain-split', 'uncertain-split', 'uncertain-split', 'uncertain-split']);
    expect(reading.question?.keywords.fr).toHaveLength(4);
    expect(reading.question?.answers[0]?.text.fr).toHaveLength(12);
  });

  it('is reported where one language is missing', () => {
    const reading = readWith(() => ({ at: 0, certain: true }));
    expect(rulesOf(reading)).toEqual(['missing-language', 'missing-language', 'missing-language', 'missing-language']);
    expect(reading.question?.text.fr).toBe(undefined);
    expect(reading.question?.text.nl).toHaveLength(12);
  });
});
