import { describe, expect, it } from 'vitest';
import { fill } from '../../src/synthesize/fill.ts';
import { createRandom } from '../../src/synthesize/random.ts';
import { services } from '../../src/synthesize/words/names.ts';
import { officesOf } from '../../src/synthesize/offices.ts';
import { coinedNames, coinName } from '../../src/synthesize/words/coined-names.ts';
import { annexHeading, footnote, jointMarkers, tableHeads, tableRows } from '../../src/synthesize/words/labels.ts';
import type { Pattern } from '../../src/synthesize/words/pattern.ts';
import { withPreposition } from '../../src/synthesize/words/offices.ts';
import * as questions from '../../src/synthesize/words/questions.ts';
import * as replies from '../../src/synthesize/words/replies.ts';
import { statements } from '../../src/synthesize/words/statements.ts';
import * as titles from '../../src/synthesize/words/titles.ts';
import { verbForms } from '../../src/synthesize/words/verb-forms.ts';
import { readWordClasses } from '../../src/synthesize/words/word-classes.ts';

const labels = { jointMarkers, ends: [annexHeading, footnote], tableHeads, tableRows };
const tables: Record<string, readonly Pattern[]> = {
  ...{ services, statements, ...labels },
  ...questions,
  ...replies,
  ...titles,
};
const patterns = Object.entries(tables).flatMap(([table, own]) => own.map((pattern) => [table, ...pattern] as const));
const classes = readWordClasses();
const draw = () => ({ random: createRandom(1, 'test'), year: 2013, topic: [] });

describe('the patterns of sentences', () => {
  it.each(patterns)('%s: %s', (_, fr, nl) => {
    const slotsOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
    expect(slotsOf(fr)).toStrictEqual(slotsOf(nl));
    const filled = fill([fr, nl], draw(), { reference: '5-1', from: '1', to: '3', list: '1, 2' });
    for (const text of Object.values(filled)) expect(text).not.toMatch(/[{}]|undefined|(?<!\u00a0)[?!;:](?= )(?<=fr)/);
    expect(fr).not.toMatch(/\u0020[?;:%]|\b(?:de|le|du|ce) \{(?:plural|things|compound|noun|inf)/);
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

describe('the government', () => {
  const offices = [4, 5, 6, 7].map((legislature) => officesOf(1, legislature));

  it('has more members than the longest series, no two of one office, and another one each legislature', () => {
    for (const members of offices) {
      expect(new Set(members.map(({ fr }) => fr)).size).toBe(members.length);
      expect(new Set(members.map(({ nl }) => nl)).size).toBe(members.length);
      expect(members.length).toBeGreaterThan(20);
    }
    expect(new Set(offices.flat().map(({ nl }) => nl)).size).toBeGreaterThan(70);
  });

  it('is addressed as pages address it', () => {
    for (const { fr, nl } of offices.flat()) {
      expect(fr).toMatch(/^(?:au|à la) (?:vice-)?(?:premi(?:er|ère) )?(?:ministre|secrétaire d'État)/);
      expect(fr).not.toMatch(/[{}]|\b(?:de|à) les? |  |,$/);
      expect(nl).toMatch(/^aan de (?:eerste |vice-eerste)?(?:minister|staatssecretaris)/);
      expect(nl).not.toMatch(/[{}]|  |,$/);
    }
    expect(['le Budget', "l'Emploi", 'les Finances'].map((name) => withPreposition('de', name))).toStrictEqual([
      ...['du Budget', "de l'Emploi", 'des Finances'],
    ]);
    expect(withPreposition('à', 'les Finances')).toBe('aux Finances');
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
    const { nouns, adjectives, verbs } = classes.nl;
    expect([...nouns, ...adjectives, ...verbs].join('')).not.toContain('ĳ');
    expect(adjectives).toEqual(expect.arrayContaining(['gemeentelijke', 'economische', 'kunstmatige']));
  });

  it('are inflected where they are verbs', () => {
    expect(classes.fr.verbs).toEqual(expect.arrayContaining(['financer', 'annoncer', 'améliorer']));
    expect(classes.nl.verbs).toEqual(expect.arrayContaining(['organiseren', 'verbeteren']));
    const french = (kind: string): string[] =>
      ['financer', 'changer', 'adopter'].map((verb) => verbForms[kind]?.fr(verb) ?? '');
    expect(french('do')).toStrictEqual(['financent', 'changent', 'adoptent']);
    expect(french('did')).toStrictEqual(['finançaient', 'changeaient', 'adoptaient']);
    expect(french('will')).toStrictEqual(['financeront', 'changeront', 'adopteront']);
    expect(french('doing')).toStrictEqual(['finançant', 'changeant', 'adoptant']);
    expect(french('donef')).toStrictEqual(['financées', 'changées', 'adoptées']);
    expect(verbForms['doing']?.nl('organiseren')).toBe('organiserende');
  });

  it('are joined by names without end, each the same always', () => {
    const names = Array.from({ length: 5_000 }, (_, rank) => coinName(rank * (coinedNames / 5_000)));
    expect(new Set(names).size).toBeGreaterThan(4_800);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]{3,12}$/);
    expect(coinName(7)).toBe(coinName(7));
  });
});
