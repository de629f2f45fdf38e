import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSeries, type SeriesComparison } from '../../src/comparison/compare-series.ts';
import type { ComparedUnit } from '../../src/comparison/compared-unit.ts';
import { toNormalText } from '../../src/comparison/texts/normal-text.ts';
import { locales } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import { toSeriesOf, toMember } from './arbitrary-members.ts';
import { arbitraryStructuredText } from '../structure/arbitrary-structured-text.ts';
import { replies, versions } from './invented-texts.ts';

const numRuns = 200;

/** Any text, or one that counts as others do, so that points and sub-questions meet. */
const question = fc.oneof(
  arbitraryStructuredText,
  fc.constantFrom(...Object.values(versions).flatMap(({ fr, nl }) => [fr, nl])),
);
const reply = fc.oneof(
  arbitraryStructuredText,
  fc.constantFrom(...Object.values(replies).flatMap(({ fr, nl }) => [fr, nl])),
);
const inLanguages = (text: typeof question) => fc.record({ fr: text, nl: text }, { requiredKeys: [] });

const members: fc.Arbitrary<Question[]> = fc
  .array(fc.record({ text: inLanguages(question), answers: fc.array(inLanguages(reply), { maxLength: 2 }) }), {
    maxLength: 5,
  })
  .map((each) => each.map((texts, index) => toMember(`6-${index + 1}`, texts)));

const arbitraryComparison = fc
  .record({ held: members, locale: fc.constantFrom(...locales) })
  .map(({ held, locale }) => compareSeries(toSeriesOf(held), held, locale));

/** Every part of every section, in the order of the sections. */
function unitsIn({ sections, general }: SeriesComparison): ComparedUnit[] {
  return [...sections, general].flatMap(({ folds }) =>
    folds.flatMap((fold) => fold.versions.flatMap(({ givers }) => givers)),
  );
}

describe('whatever the members of a series were asked and replied', () => {
  it('each character of each reply stands in one place, but the names of services, which stand with what these say', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        const units = unitsIn(comparison);
        for (const { held, questionNumber } of comparison.rows) {
          for (const { ordinal, structure } of held?.member.replies ?? []) {
            const own = units.filter(
              (unit) => unit.questionNumber === questionNumber && unit.reply.ordinal === ordinal,
            );
            const headings = structure.blocks.flatMap((block) => (block.kind === 'service' ? [block.heading] : []));
            const named = new Set(own.flatMap(({ service }) => service?.heading ?? []));
            expect(named).toStrictEqual(new Set(headings));
            const passages = [...own.flatMap((unit) => unit.passages), ...headings].sort(
              (one, other) => one.paragraph - other.paragraph || one.start - other.start || one.end - other.end,
            );
            const printed = structure.text.map((_, index) =>
              passages
                .filter(({ paragraph }) => paragraph === index + 1)
                .map(({ start, end }) => structure.text[index]?.slice(start, end))
                .join(''),
            );
            expect(printed).toStrictEqual(structure.text);
          }
        }
      }),
      { numRuns },
    );
  });

  it('texts of one version are the same, and each text is in one version of its section', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        for (const { folds } of [...comparison.sections, comparison.general]) {
          const texts = folds
            .flatMap((fold) => fold.versions)
            .map(({ givers }) => {
              const distinct = new Set(givers.map(({ locale, words }) => `${locale} ${toNormalText(words)}`));
              expect(distinct.size).toBe(1);
              return [...distinct].join('');
            });
          expect(new Set(texts).size).toBe(texts.length);
        }
      }),
      { numRuns },
    );
  });

  it('no anchor and no section comes twice', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        const ids = [
          ...unitsIn(comparison).map(({ anchor }) => anchor),
          ...[...comparison.sections, comparison.general].map(({ id }) => id),
        ];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns },
    );
  });

  it('each cell has what is said there, and all that is said to a sub-question has a cell', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        const { rows, sections, subQuestions } = comparison;
        const [units, paths] = [new Set(unitsIn(comparison)), subQuestions.map(({ path }) => path)];
        for (const { cells } of rows) {
          expect([...cells.keys()]).toStrictEqual(paths);
          for (const cell of cells.values()) {
            for (const { unit } of 'answers' in cell ? cell.answers : []) expect(units.has(unit)).toBe(true);
          }
        }
        for (const { subQuestion, folds, jointly } of sections) {
          const own = [...folds.flatMap((fold) => fold.versions.flatMap(({ givers }) => givers)), ...jointly];
          for (const unit of own) {
            const row = rows.find(({ questionNumber }) => questionNumber === unit.questionNumber);
            const cell = row?.cells.get(subQuestion?.path ?? '');
            expect(cell && 'answers' in cell ? cell.answers.map((answer) => answer.unit) : []).toContain(unit);
          }
        }
      }),
      { numRuns },
    );
  });

  it('the words that show a referral lie in the part that refers', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        for (const { referral, passages } of unitsIn(comparison)) {
          for (const shown of referral?.shownBy ?? []) {
            const around = passages.filter(
              ({ paragraph, start, end }) => paragraph === shown.paragraph && start <= shown.start && shown.end <= end,
            );
            expect(around).toHaveLength(1);
            expect(shown.end).toBeGreaterThan(shown.start);
          }
        }
      }),
      { numRuns },
    );
  });
});
