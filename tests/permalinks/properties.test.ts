import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/domain/text.ts';
import { compareLedger } from '../../src/permalinks/compare-ledger.ts';
import type { LedgerLine } from '../../src/permalinks/ledger-line.ts';
import { readMeanings, readPermalinks } from '../../src/permalinks/permalink-notation.ts';
import { arbitraryText } from '../properties/arbitrary-text.ts';
import { arbitraryStructuredText } from '../structure/arbitrary-structured-text.ts';
import { frenchPermalinks } from './question-with.ts';

const numRuns = 300;
const questionNumber = '5-1';

const lineOf = (question: Text, reply: Text): LedgerLine => {
  return { questionNumber, locale: 'fr', permalinks: frenchPermalinks(question, reply), gone: '' };
};
/** What a change of the texts breaks in the ledger that they had. */
const brokenBy = (before: LedgerLine, after: LedgerLine) => compareLedger([before], [after]).broken;

/** A text whose last words end it: no heading that waits for words, no closing words that leave a point. */
const ended = arbitraryStructuredText.map((text) => [...text, 'Il neige.']);

describe('published ids', () => {
  it('all stay when sentences are added behind a text', () => {
    fc.assert(
      fc.property(ended, ended, fc.integer({ min: 1, max: 3 }), (question, reply, count) => {
        const more = Array.from({ length: count }, () => 'Ainsi va le monde.');
        expect(brokenBy(lineOf(question, reply), lineOf([...question, ...more], [...reply, ...more]))).toStrictEqual(
          [],
        );
      }),
      { numRuns },
    );
  });

  it('all stay when spaces, apostrophes, quotation marks and stops change', () => {
    const edits = [
      (words: string) => words.replaceAll(' ', '\u00a0'),
      (words: string) => words.replaceAll("'", '’'),
      (words: string) => words.replaceAll(/\.$/g, ' …'),
      (words: string) => `« ${words} »`,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...edits), { minLength: 1 }), (applied) => {
        const before = ["L'heure d'hiver.", "Qu'en est-il ?", "D'accord."];
        const after = before.map((words) => applied.reduce((edited, edit) => edit(edited), words));
        expect(brokenBy(lineOf(before, before), lineOf(after, after))).toStrictEqual([]);
      }),
    );
  });

  it('break where a word is changed, with the paragraph’s id among them', () => {
    fc.assert(
      fc.property(arbitraryText('fr'), arbitraryText('fr'), fc.nat(), (question, reply, place) => {
        const index = place % reply.length;
        const changed = reply.with(index, `${reply[index] ?? ''} brumeux`);
        const [broken] = brokenBy(lineOf(question, reply), lineOf(question, changed));
        expect(broken?.changed).toContain(`r-p${index + 1}`);
        expect([...(broken?.changed ?? []), ...(broken?.vanished ?? [])].every((id) => id.startsWith('r-'))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('break where a paragraph is left out, all that were behind it among them', () => {
    fc.assert(
      fc.property(arbitraryText('fr'), fc.nat(), (reply, place) => {
        const index = place % reply.length;
        const [broken] = brokenBy(lineOf(['Un.'], reply), lineOf(['Un.'], reply.toSpliced(index, 1)));
        expect(broken?.vanished).toContain(`r-p${reply.length}`);
      }),
      { numRuns },
    );
  });
});

describe('a correction', () => {
  const texts = fc.tuple(arbitraryStructuredText, arbitraryStructuredText).map(([question, reply]) => {
    return lineOf(question, reply);
  });
  const correct = (lines: readonly LedgerLine[], now: readonly LedgerLine[]) => {
    return compareLedger(lines, now, new Set([questionNumber]));
  };

  it('leaves nothing to correct', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { lines } = correct([before], [after]);
        expect(correct(lines, [after])).toStrictEqual({ broken: [], corrected: [], unrecorded: 0, lines });
        expect(compareLedger(lines, [after])).toStrictEqual({ broken: [], corrected: [], unrecorded: 0, lines });
      }),
      { numRuns },
    );
  });

  it('loses no id that was ever published, whatever follows', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), ([first, ...others]) => {
        let lines: readonly LedgerLine[] = first ? [first] : [];
        const ever = new Set<string>();
        for (const text of [first, ...others].flatMap((each) => each ?? [])) {
          for (const id of readPermalinks(text.permalinks, 'fr').keys()) ever.add(id);
          ({ lines } = correct(lines, [text]));
        }
        const known = lines.flatMap(({ permalinks, gone }) => [
          ...readPermalinks(permalinks, 'fr').keys(),
          ...readMeanings(gone).keys(),
        ]);
        expect(new Set(known)).toStrictEqual(ever);
        expect(known).toHaveLength(ever.size);
      }),
      { numRuns },
    );
  });
});
