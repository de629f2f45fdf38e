import { afterEach, describe, expect, it, vi } from 'vitest';
import { completeQuery } from '../../src/query/complete-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { asksForNumbersOnly, findQuestionNumbers } from '../../src/query/question-numbers.ts';
import { toEngineTerms } from '../../src/query/engine-terms.ts';

/** What a reader may paste by mistake, of any length. */
const pasted: Readonly<Record<string, (times: number) => string>> = {
  'a word without an end, and a number': (times) => `${'abcdef'.repeat(times)} 5-8916`,
  'a number at the end of such a word': (times) => `${'abcdef'.repeat(times)}5-8916`,
  'signs between letters': (times) => `a${'!?'.repeat(times)}b 12`,
  'elisions without an end': (times) => `${"l'a".repeat(times)} 5-8916`,
  'apostrophes that elide nothing': (times) => `${"foto's'".repeat(times)}a 5-8916`,
  'brackets and slashes': (times) => `${'(/a'.repeat(times)} 5-8916`,
  'numbers without an end': (times) => '5-8916 mot '.repeat(times),
};

/** All that is done with a text before it is searched. */
function read(text: string): void {
  const { query } = parseQuery(text);
  toEngineTerms(query.terms, 'fr');
  findQuestionNumbers(text);
  asksForNumbersOnly(text);
  completeQuery(text, text.length, 'fr', {});
}

/** What patterns and foldings go through: each pattern with the longest stretch that it was tried on, and all letters. */
function watch(act: () => void): { readonly longest: ReadonlyMap<string, number>; readonly letters: number } {
  const [exec, normalize] = [vi.spyOn(RegExp.prototype, 'exec'), vi.spyOn(String.prototype, 'normalize')];
  act();
  const folded = normalize.mock.contexts.map((text) => String(text).length);
  const tried = exec.mock.calls.map(([text], call) => {
    return { pattern: exec.mock.contexts[call], text, found: exec.mock.results[call] };
  });
  vi.restoreAllMocks();
  const longest = new Map<string, number>();
  /** Where a pattern that is looked for again and again goes on. */
  const ends = new Map<RegExp, number>();
  for (const { pattern, text, found } of tried) {
    if (!(pattern instanceof RegExp) || found?.type !== 'return') continue;
    const match = found.value;
    const from = pattern.sticky ? (match?.index ?? 0) : (ends.get(pattern) ?? 0);
    const missed = pattern.sticky || pattern.source.startsWith('^') ? from : text.length;
    const end = match ? match.index + match[0].length : missed;
    if (match && pattern.global) ends.set(pattern, end);
    else ends.delete(pattern);
    folded.push(end - from);
    longest.set(pattern.source, Math.max(longest.get(pattern.source) ?? 0, end - from));
  }
  return { longest, letters: folded.reduce((sum, length) => sum + length, 0) };
}

describe('a text that is very long', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(Object.entries(pasted))('is gone through as often as a short one: %s', (_, repeat) => {
    const [once, twice] = [200, 400].map((times) => watch(() => read(repeat(times))).letters);
    expect(once).toBeGreaterThan(200);
    expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.1);
  });

  it.each(Object.entries(pasted))('is searched by no pattern that begins anew at each letter: %s', (_, repeat) => {
    const { longest } = watch(() => read(repeat(400)));
    const ofAll = [...longest].filter(([, length]) => length > 400).map(([source]) => source);
    expect(ofAll).not.toStrictEqual([]);
    // Something without a bound, before which nothing has to stand.
    const isOpen = (source: string): boolean => /^(?:\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\?.)[*+]./u.test(source);
    expect(ofAll.filter((source) => source.split('|').some(isOpen))).toStrictEqual([]);
  });
});
