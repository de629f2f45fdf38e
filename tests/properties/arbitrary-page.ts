import fc from 'fast-check';
import { locales } from '../../src/domain/locale.ts';
import type { PrintHabits } from '../../src/raw-writer/print-habits.ts';
import type { RawPage } from '../../src/raw-writer/raw-page.ts';

/** Every page a question can be printed on. */
export const rawPages: readonly RawPage[] = [
  ...locales.map((locale): RawPage => ({ layout: 'web', form: 'lines', locale })),
  ...locales.map((locale): RawPage => ({ layout: 'print-unilingual', form: 'lines', locale })),
  ...locales.map((locale): RawPage => ({ layout: 'print-unilingual', form: 'table', locale })),
  { layout: 'print-bilingual', form: 'lines' },
  { layout: 'print-bilingual', form: 'table' },
];

const labelLocale = fc.constantFrom('own', ...locales);

/** Habits in any combination; what is left out is as usual in the layout. */
export const arbitraryHabits: fc.Arbitrary<Partial<PrintHabits>> = fc.record(
  {
    lineBreak: fc.constantFrom('\n', '\r\n'),
    finalLineBreak: fc.boolean(),
    linkLine: fc.boolean(),
    blankLinesInHead: fc.boolean(),
    titleEnd: fc.constantFrom('', '\u00a0'),
    firstOfMonth: fc.constantFrom('1er', '1'),
    eventDate: fc.constantFrom('glued', 'spaced'),
    deadline: fc.constantFrom('in-event-line', 'own-line'),
    deadlineEnd: fc.constantFrom('', ' '),
    eventLabels: labelLocale,
    relationLabels: labelLocale,
    independentLabel: labelLocale,
    singleRelation: fc.constantFrom('twice-on-a-line', 'a-line-each'),
    spacerAfterQuestion: fc.boolean(),
    tableRule: fc.constantFrom('underscores', 'bars', 'none'),
    tableHead: fc.constantFrom('a-line-each', 'one-cell', 'party-below', 'unbroken'),
    bars: fc.constantFrom('||', '|||', '||||', '|||||'),
  },
  { requiredKeys: [], noNullPrototype: true },
);
