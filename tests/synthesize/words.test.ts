import { describe, expect, it } from 'vitest';
import { fill } from '../../src/synthesize/fill.ts';
import { createRandom } from '../../src/synthesize/random.ts';
import { services } from '../../src/synthesize/words/names.ts';
import { offices } from '../../src/synthesize/words/offices.ts';
import type { Pattern } from '../../src/synthesize/words/pattern.ts';
import * as questions from '../../src/synthesize/words/questions.ts';
import * as statements from '../../src/synthesize/words/statements.ts';
import * as titles from '../../src/synthesize/words/titles.ts';
import { readWordClasses } from '../../src/synthesize/words/word-classes.ts';

const tables: Record<string, readonly Pattern[]> = { services, offices, ...questions, ...statements, ...titles };
const patterns = Object.entries(tables).flatMap(([table, own]) => own.map((pattern) => [table, ...pattern] as const));
const classes = readWordClasses();
const draw = () => ({ random: createRandom(1, 'test'), year: 2013 });

describe('the patterns of sentences', () => {
  it.each(patterns)('%s: %s', (_, fr, nl) => {
    const slotsOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
    expect(slotsOf(fr)).toStrictEqual(slotsOf(nl));
    const filled = fill([fr, nl], draw(), { reference: '5-1' });
    for (const text of Object.values(filled)) expect(text).not.toMatch(/[{}]|undefined|(?<!\u00a0)[?!;:](?= )(?<=fr)/);
    expect(fr).not.toMatch(/\u0020[?;:%]|\bde \{(?:plural|noun)/);
  });

  it('are filled with the same figures and places in both languages, the same again for the same draws', () => {
    const pattern: Pattern = ['{number} à {place} en {year}', '{number} in {place} in {year}'];
    const { fr, nl } = fill(pattern, draw());
    expect(fr.replace(' à ', ' in ').replace(' en ', ' in ')).toBe(nl);
    expect(fill(pattern, draw())).toStrictEqual({ fr, nl });
  });

  it('refuse a slot that nothing fills', () => {
    expect(() => fill(['{colour}', '{colour}'], draw())).toThrow('Unexpected slot {colour}, expected one of noun');
  });
});

describe('the words', () => {
  it.each([
    ['fr', ['région', 'gouvernement'], ['régions', 'gouvernements']],
    ['nl', ['gemeente', 'bedrijf', 'toren'], ['gemeentes', undefined, 'torens']],
  ] as const)('of %s have their plural at the same place', (locale, words, plurals) => {
    const { nouns, plurals: all } = classes[locale];
    expect(nouns.length).toBe(all.length);
    expect(nouns.length).toBeGreaterThan(30_000);
    expect(new Set(nouns).size).toBe(nouns.length);
    expect(words.map((word) => all[nouns.indexOf(word)])).toStrictEqual([...plurals]);
  });

  it('of Dutch are none of French: the language of a keyword can be told', () => {
    const french = new Set([...classes.fr.nouns, ...classes.fr.plurals, ...classes.fr.adjectives]);
    const dutch = [...classes.nl.nouns, ...classes.nl.plurals, ...classes.nl.adjectives];
    expect(dutch.filter((word) => french.has(word))).toStrictEqual([]);
  });

  it('are written as pages write them, and inflected', () => {
    const { nouns, adjectives } = classes.nl;
    expect([...nouns, ...adjectives].join('')).not.toContain('ĳ');
    expect(adjectives).toEqual(expect.arrayContaining(['gemeentelijke', 'economische', 'kunstmatige']));
  });
});
