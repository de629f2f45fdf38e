import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitLanguages } from '../../../src/ingest/text/split-languages.ts';
import { readTitlePairs, type TitlePair } from './title-pairs.ts';

/** The parts of a line as split, with the certainty; the whole line if it was not split. */
function partsOf(line: string): readonly [string, string, boolean] | string {
  const split = splitLanguages(line);
  return split ? [line.slice(0, split.at), line.slice(split.at), split.certain] : line;
}

function isFound({ fr, nl }: TitlePair): boolean {
  return splitLanguages(`${fr} ${nl}`)?.at === fr.length + 1;
}

describe('the seam of titles', () => {
  it('is found in 99 of 100 titles that it was never fitted to', () => {
    const pairs = readTitlePairs('title-pairs.json');
    const missed = pairs.filter((pair) => !isFound(pair));
    expect(missed.length / pairs.length).toBeLessThanOrEqual(0.01);
  });

  it('is found in every title that it was fitted to', () => {
    expect(readTitlePairs('title-pairs-development.json').filter((pair) => !isFound(pair))).toEqual([]);
  });

  it.each(['title-pairs.json', 'title-pairs-development.json'])('is mostly certain, and then right, in %s', (name) => {
    const pairs = readTitlePairs(name);
    const certain = pairs.filter(({ fr, nl }) => splitLanguages(`${fr} ${nl}`)?.certain);
    expect(certain.length / pairs.length).toBeGreaterThan(0.9);
    expect(certain.filter((pair) => !isFound(pair)).length).toBeLessThanOrEqual(1);
  });

  it('is not taken to be sure where one side could as well be the other', () => {
    expect(splitLanguages('Gent Brugge')?.certain ?? false).toBe(false);
    expect(splitLanguages('Sabam Test Sabena')?.certain ?? false).toBe(false);
  });
});

describe('a line of one language', () => {
  it.each([
    ["Les frais de justice en matière pénale lors d'une enquête", 'fr'],
    ['Wachtlijsten voor orgaantransplantaties in de ziekenhuizen', 'nl'],
  ])('is not cut: %s', (line, locale) => {
    expect(splitLanguages(line)).toEqual({ at: locale === 'fr' ? line.length : 0, certain: true });
  });

  it('is cut in the middle if it stands twice', () => {
    const line = 'Aussi posée à : question écrite 5-8901';
    expect(partsOf(`${line} ${line}`)).toEqual([`${line} `, line, true]);
    expect(partsOf(' Mali Mali ')).toEqual([' Mali ', 'Mali ', true]);
  });

  it.each(['', ' ', 'Liban', '- - -', 'x'.repeat(50), '5-8901 5-8902 5-8903'])('says nothing: "%s"', (line) => {
    expect(splitLanguages(line)?.certain ?? false).toBe(false);
  });
});

describe('a bilingual print', () => {
  const lines = readFileSync(
    new URL('../../../content/raw/5/5-8900.print-bilingual.fr-nl.txt', import.meta.url),
    'utf8',
  )
    .split('\n')
    .map((line) => line.trim());

  it.each([
    ['SÉNAT DE BELGIQUE ', 'BELGISCHE SENAAT'],
    ['Session 2012-2013 ', 'Zitting 2012-2013'],
    ['30 avril 2013 ', '30 april 2013'],
    ['Question écrite n° 5-8900 ', 'Schriftelijke vraag nr. 5-8900'],
    [
      'Services publics fédéraux - Communication avec les citoyens - Recours aux médias sociaux ',
      'Federale overheidsdiensten - Communicatie met burgers - Gebruik van sociale media',
    ],
    [
      'Question n° 5-8900 du 30 avril 2013 : (Question posée en néerlandais) ',
      'Vraag nr. 5-8900 d.d. 30 april 2013 : (Vraag gesteld in het Nederlands)',
    ],
    ['Réponse reçue le 30 mai 2013 : ', 'Antwoord ontvangen op 30 mei 2013 :'],
  ])('has its lines divided: %s|%s', (french, dutch) => {
    expect(lines).toContain(french + dutch);
    expect(partsOf(french + dutch)).toEqual([french, dutch, true]);
  });
});

describe('any line', () => {
  const words = fc.constantFrom(
    'Internet',
    '-',
    'de',
    'SNCB',
    '«',
    'kind',
    '»',
    '"',
    '(',
    '2012',
    "l'État",
    '\u00a0',
    '?',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })).map((parts) => parts.join(' ')),
  );

  it('is split before a word, after a space, or at an end', () => {
    fc.assert(
      fc.property(text, (line) => {
        const at = splitLanguages(line)?.at;
        if (at === undefined || at === 0 || at === line.length) return;
        expect(line.slice(at - 1, at)).toMatch(/[ \t\r\n]/);
        expect(line.slice(at, at + 1)).toMatch(/[^ \t\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('of five million characters is not examined', () => {
    expect(splitLanguages('Question Vraag '.repeat(350_000))).toBeUndefined();
    expect(splitLanguages('é'.repeat(5_000_000))).toBeUndefined();
  });

  it.each(['"'.repeat(9_999), '(-'.repeat(4_999), 'a '.repeat(4_999), "l'".repeat(4_999), 'A-b'.repeat(3_333)])(
    'of one thing over and over is read: %#',
    (line) => {
      expect(splitLanguages(line)?.at ?? 0).toBeLessThanOrEqual(line.length);
    },
  );
});
