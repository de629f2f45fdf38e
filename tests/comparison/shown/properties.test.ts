import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComparedUnit } from '../../../src/comparison/compared-unit.ts';
import { locales, localesOf, type Locale } from '../../../src/domain/locale.ts';
import type { ShownSeries } from '../../../src/comparison/shown/shown-series.ts';
import { arbitraryStructuredText } from '../../structure/arbitrary-structured-text.ts';
import { toMember, toSeriesOf } from '../arbitrary-members.ts';
import { replies, versions } from '../invented-texts.ts';
import { inBoth } from './shown-of.ts';

const numRuns = 100;
const textOf = (known: readonly { readonly fr: readonly string[]; readonly nl: readonly string[] }[]) =>
  fc.record(
    {
      fr: fc.oneof(arbitraryStructuredText, fc.constantFrom(...known.map(({ fr }) => fr))),
      nl: fc.oneof(arbitraryStructuredText, fc.constantFrom(...known.map(({ nl }) => nl))),
    },
    { requiredKeys: [] },
  );
const members = fc.array(
  fc.record({
    text: textOf(Object.values(versions)),
    answers: fc.array(textOf(Object.values(replies)), { maxLength: 2 }),
  }),
  { maxLength: 4 },
);

/** Every part that a page shows, in every version of every fold. */
function unitsIn({ sections, general }: ShownSeries) {
  return [...sections, general].flatMap(({ folds }) =>
    folds.flatMap(({ versions: each }) => each.flatMap(({ givers }) => givers)),
  );
}

const keyOf = ({ questionNumber, reply, locale, passages }: ComparedUnit, at: number): string => {
  const passage = passages[at];
  return `${questionNumber} ${reply.ordinal} ${locale} ${passage?.paragraph} ${passage?.start} ${passage?.end}`;
};

it('on the page of both languages every part of every text stands once, under an anchor of its own', () => {
  fc.assert(
    fc.property(members, fc.constantFrom(...locales), (texts, base: Locale) => {
      const questions = texts.map((each, index) => toMember(`6-${index + 1}`, each));
      const shown = inBoth(toSeriesOf(questions), questions, base);
      const units = unitsIn(shown);
      const anchors = units.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      const own = units.flatMap(({ texts: sides }) => localesOf(sides).flatMap((locale) => sides[locale] ?? []));
      const passages = own.flatMap((unit) => unit.passages.map((_, at) => keyOf(unit, at)));
      expect(new Set(passages).size).toBe(passages.length);
      const expected = questions.flatMap(({ questionNumber, answers }) =>
        answers.flatMap(({ text }, index) =>
          locales.flatMap((locale) => {
            const paragraphs = text[locale] ?? [];
            const characters = paragraphs.join('').length;
            return paragraphs.length > 0 ? [`${questionNumber} ${index + 1} ${locale} ${characters}`] : [];
          }),
        ),
      );
      const found = Map.groupBy(
        own,
        ({ questionNumber, reply, locale }) => `${questionNumber} ${reply.ordinal} ${locale}`,
      );
      const counted = Array.from(found, ([key, parts]) => {
        const said = parts.flatMap((unit) => unit.passages).reduce((sum, { start, end }) => sum + end - start, 0);
        const structure = parts[0]?.reply.structure;
        const headings = (structure?.blocks ?? []).flatMap((block) =>
          block.kind === 'service' ? [block.heading] : [],
        );
        return `${key} ${said + headings.reduce((sum, { start, end }) => sum + end - start, 0)}`;
      });
      expect(counted.toSorted()).toStrictEqual(expected.toSorted());
    }),
    { numRuns },
  );
});
