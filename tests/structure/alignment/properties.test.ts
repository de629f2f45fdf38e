import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../src/structure/alignment/align-texts.ts';
import { rowIdsOf } from '../../../src/structure/alignment/row-ids.ts';
import { findStructure } from '../../../src/structure/find-structure.ts';
import { arbitraryStructuredText } from '../arbitrary-structured-text.ts';
import type { ParagraphPair } from './paragraph-pairs.ts';
import { frenchFirst, rowsLacking, rowsOf } from './rows-of.ts';

const kind = fc.constantFrom('question', 'reply');
const numRuns = 400;

/** A sentence of about as many characters as in the other language. */
const sentences = { fr: 'les étangs gèlent ', nl: 'vijvers bevriezen ' };

/** Paragraphs of any length in both languages, each with a figure that no other has. */
const parallelText = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
  .map((lengths) => lengths.map((length, index): ParagraphPair => toPair(length, 100 + index)));

function toPair(length: number, figure: number): ParagraphPair {
  return {
    fr: `En tout ${figure} : ${sentences.fr.repeat(length).trim()}.`,
    nl: `Samen ${figure} : ${sentences.nl.repeat(length).trim()}.`,
  };
}

const unrelated = fc.integer({ min: 1, max: 40 }).map((length) => `Item 9999, ${'il neige, '.repeat(length)}etc.`);

describe('whatever two texts say', () => {
  it('each paragraph of both stands in one row, in its order', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, arbitraryStructuredText, kind, (fr, nl, textKind) => {
        const rows = alignTexts(findStructure(fr, textKind), findStructure(nl, textKind));
        expect(rows.flatMap((row) => row.fr)).toStrictEqual(fr.map((_, index) => index + 1));
        expect(rows.flatMap((row) => row.nl)).toStrictEqual(nl.map((_, index) => index + 1));
        expect(rows.filter((row) => row.fr.length + row.nl.length === 0)).toStrictEqual([]);
      }),
      { numRuns },
    );
  });

  it('a text is aligned with itself paragraph by paragraph', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, kind, (text, textKind) => {
        expect(rowsOf(text, text, textKind)).toBe(text.map((_, index) => `${index + 1}=${index + 1}`).join(' '));
      }),
      { numRuns },
    );
  });

  it('they are aligned in the same way again', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, arbitraryStructuredText, kind, (fr, nl, textKind) => {
        expect(rowsOf([...fr], [...nl], textKind)).toBe(rowsOf(fr, nl, textKind));
      }),
      { numRuns: 100 },
    );
  });

  it('their rows have each bare id once, and none that neither text has', () => {
    fc.assert(
      fc.property(
        arbitraryStructuredText,
        arbitraryStructuredText,
        fc.constantFrom('fr', 'nl', null),
        (fr, nl, original) => {
          const rows = rowIdsOf(alignTexts(findStructure(fr, 'reply'), findStructure(nl, 'reply')), original);
          const bare = rows.flatMap((row) => {
            if (row.kind === 'shared') return [row.ordinal];
            return [...row.cells.fr, ...row.cells.nl].flatMap((cell) => (cell.hasBareId ? [cell.ordinal] : []));
          });
          expect(bare.toSorted((one, other) => one - other)).toStrictEqual(
            Array.from({ length: Math.max(fr.length, nl.length) }, (_, index) => index + 1),
          );
        },
      ),
      { numRuns },
    );
  });
});

describe('texts that say the same', () => {
  it('are aligned in the mirrored way when the languages change places', () => {
    fc.assert(
      fc.property(parallelText, fc.nat(11), fc.nat(11), (pairs, lackingInFrench, lackingInDutch) => {
        const fr = pairs.filter((_, index) => index !== lackingInFrench).map((pair) => pair.fr);
        const nl = pairs.filter((_, index) => index !== lackingInDutch).map((pair) => pair.nl);
        const mirrored = rowsOf(nl, fr).replaceAll(/(\d*(?:\+\d+)*)=(\d*(?:\+\d+)*)/g, '$2=$1');
        expect(frenchFirst(mirrored)).toBe(rowsOf(fr, nl));
      }),
      { numRuns },
    );
  });

  it('leave a paragraph alone that is added in one language, wherever', () => {
    fc.assert(
      fc.property(parallelText, unrelated, fc.nat(12), fc.boolean(), (pairs, added, place, isFrench) => {
        const at = Math.min(place, pairs.length);
        const fr = pairs.map((pair) => pair.fr);
        const nl = pairs.map((pair) => pair.nl);
        (isFrench ? fr : nl).splice(at, 0, added);
        const lacking = at + 1;
        expect(rowsOf(fr, nl)).toBe(
          isFrench ? rowsLacking(pairs.length + 1, 0, lacking) : rowsLacking(pairs.length + 1, lacking, 0),
        );
      }),
      { numRuns },
    );
  });

  it('have no point beside another one, whatever their lengths and whichever are lacking', () => {
    const points = fc.record({
      lengths: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 4, maxLength: 9 }),
      lackingInFrench: fc.integer({ min: 2, max: 10 }),
      lackingInDutch: fc.integer({ min: 2, max: 10 }),
    });
    fc.assert(
      fc.property(points, ({ lengths, lackingInFrench, lackingInDutch }) => {
        const textOf = (lacking: number, said: (lengths: readonly [number, number]) => string): string[] =>
          lengths.map((each, index) => `${index + 1}. ${said(each)}`).filter((_, index) => index + 1 !== lacking);
        const fr = textOf(lackingInFrench, ([length]) => `Oui, ${sentences.fr.repeat(length)}ici.`);
        const nl = textOf(lackingInDutch, ([, length]) => `Ja, ${sentences.nl.repeat(length)}hier.`);
        expect(rowsOf(fr, nl)).toBe(rowsLacking(lengths.length, lackingInFrench, lackingInDutch));
      }),
      { numRuns },
    );
  });
});
