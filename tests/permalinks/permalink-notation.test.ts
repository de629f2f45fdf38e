import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestWords } from '../../src/permalinks/digest-words.ts';
import {
  formatMeanings,
  formatSection,
  meaningsPattern,
  permalinksPattern,
  readMeanings,
  readPermalinks,
} from '../../src/permalinks/permalink-notation.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { publishedIdsOf } from '../../src/structure/places.ts';
import { plain } from '../structure/alignment/paragraph-pairs.ts';
import { arbitraryStructuredText } from '../structure/arbitrary-structured-text.ts';
import { frenchPermalinks, permalinksOf } from './question-with.ts';

/** A reply of which the French second paragraph has no counterpart. */
const divided = {
  fr: [plain.herons.fr, plain.ice.fr, plain.dike.fr],
  nl: [plain.herons.nl, plain.dike.nl],
} as const;

/** Writes each `<words>` of a line as the digest of these words. */
function withDigests(line: string): string {
  return line.replaceAll(/<([^>]*)>/g, (_, words: string) => digestWords(words));
}

describe('the ids of a question', () => {
  it('are a word a paragraph, with the points and services that begin in it', () => {
    const question = ['Voici :', '1) Où ?', '2) Quand ?\na) Tôt ?\nb) Tard ?'];
    const first = ['SPF Nuages', '1. Ici.', 'Et là.', '2. Hier.', 'SPF Brumes', 'Rien.'];
    const second = ['1 et 2. Partout.'];
    expect(frenchPermalinks(question, first, second)).toBe(
      withDigests(
        'q: <Voici> <1 Où>+1 <2 Quand a Tôt b Tard>+2+2-a=<a Tôt>+2-b=<b Tard> ' +
          'r: <SPF Nuages>+s1 <1 Ici>+s1-1 <Et là> <2 Hier>+s1-2 <SPF Brumes>+s2 <Rien> ' +
          'r2: <1 et 2 Partout>+1+2',
      ),
    );
  });

  it('are those of each language that has a text, each reply by its place among all', () => {
    expect(permalinksOf({ fr: ['Un.'] }, { nl: ['Twee.'] }, { fr: ['Trois.'], nl: [] })).toStrictEqual({
      fr: withDigests('q: <Un> r2: <Trois>'),
      nl: withDigests('r: <Twee>'),
    });
    expect(permalinksOf({})).toStrictEqual({});
  });

  it('are read back, each with the digest of its words', () => {
    const permalinks = frenchPermalinks(['Voici :', '1) Où ?', '2) Quand ?\n3) Qui ?'], ['Ici.']);
    expect([...readPermalinks(permalinks, 'fr')]).toStrictEqual([
      ['q', ''],
      ['q-p1', digestWords('Voici')],
      ['q-p2', digestWords('1 Où')],
      ['q-1', digestWords('1 Où')],
      ['q-p3', digestWords('2 Quand 3 Qui')],
      ['q-2', digestWords('2 Quand')],
      ['q-3', digestWords('3 Qui')],
      ['r', ''],
      ['r-p1', digestWords('Ici')],
    ]);
  });

  it('have a mark from which on paragraphs have ids with their language, too', () => {
    const permalinks = permalinksOf({ fr: ['Un.', 'Deux.'], nl: ['Een.', 'Twee.'] }, divided);
    expect(permalinks.fr).toBe(
      withDigests(`q: <Un> <Deux> r: <${divided.fr[0]}> | <${divided.fr[1]}> <${divided.fr[2]}>`),
    );
    expect(permalinks.nl).toBe(withDigests(`q: <Een> <Twee> r: <${divided.nl[0]}> | <${divided.nl[1]}>`));
    expect([...readPermalinks(permalinks.nl ?? '', 'nl').keys()]).toStrictEqual([
      ...['q', 'q-p1', 'q-p2', 'r', 'r-p1', 'r-p2', 'nl-r-p2'],
    ]);
    expect([...readPermalinks(permalinks.fr ?? '', 'fr').keys()].slice(3)).toStrictEqual([
      ...['r', 'r-p1', 'r-p2', 'fr-r-p2', 'r-p3', 'fr-r-p3'],
    ]);
  });

  it('are all read back, whatever the text, and have the form that the ledger asks for', () => {
    fc.assert(
      fc.property(
        arbitraryStructuredText,
        fc.constantFrom('q', 'r', 'r2', 'r10'),
        fc.nat(9),
        (text, sectionId, from) => {
          const ids = publishedIdsOf(findStructure(text, sectionId === 'q' ? 'question' : 'reply'), sectionId);
          const written = formatSection(sectionId, ids, from);
          expect(written).toMatch(new RegExp(`^(?:${permalinksPattern})$`));
          const expected = ids.flatMap(({ id, paragraph, words }): [string, string][] => {
            const isDivided = from > 0 && paragraph >= from && id === `${sectionId}-p${paragraph}`;
            return [id, ...(isDivided ? [`fr-${id}`] : [])].map((each) => [each, digestWords(words)]);
          });
          expect(new Map(readPermalinks(written, 'fr'))).toStrictEqual(new Map([[sectionId, ''], ...expected]));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('ids that are written one by one', () => {
  it('are read back, sections without a digest', () => {
    const meanings = new Map([
      ['r2', ''],
      ['r2-p1', 'Yb3d'],
      ['r2-s4-1-a', '-_9A'],
      ['nl-r2-p7', '0aZx'],
    ]);
    expect(formatMeanings(meanings)).toBe('r2 r2-p1=Yb3d r2-s4-1-a=-_9A nl-r2-p7=0aZx');
    expect(formatMeanings(meanings)).toMatch(new RegExp(`^(?:${meaningsPattern})$`));
    expect(readMeanings(formatMeanings(meanings))).toStrictEqual(meanings);
    expect(readMeanings(formatMeanings(new Map()))).toStrictEqual(new Map());
  });
});
