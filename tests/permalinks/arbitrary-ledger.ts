import fc from 'fast-check';
import { locales } from '../../src/domain/locale.ts';
import type { LedgerLine } from '../../src/permalinks/ledger-line.ts';
import { compareLedgerLines } from '../../src/permalinks/ledger.ts';

const digest = fc.string({ unit: fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'), minLength: 4, maxLength: 4 });
const place = fc.constantFrom('1', '12', 'a', 'ii', '1-a', 's4', 's4-3', '2-b-iii');
const section = fc.constantFrom('q', 'r', 'r2', 'r10');

const paragraph = fc
  .tuple(fc.boolean(), digest, fc.array(fc.tuple(place, fc.option(digest)), { maxLength: 3 }))
  .map(([isFirstDivided, whole, places]) => {
    return (
      (isFirstDivided ? '| ' : '') +
      whole +
      places.map(([name, own]) => `+${name}${own === null ? '' : `=${own}`}`).join('')
    );
  });

const permalinks = fc
  .array(fc.tuple(section, fc.array(paragraph, { maxLength: 4 })), { maxLength: 3 })
  .map((sections) => sections.map(([id, paragraphs]) => [`${id}:`, ...paragraphs].join(' ')).join(' '));

const gone = fc
  .array(
    fc.oneof(
      section,
      fc.tuple(section, fc.oneof(place, fc.constant('p7')), digest).map(([id, name, own]) => `${id}-${name}=${own}`),
    ),
    { maxLength: 3 },
  )
  .map((ids) => ids.join(' '));

/** Lines of the fifth legislature, in the order of the ledger. */
export const arbitraryLedger: fc.Arbitrary<readonly LedgerLine[]> = fc
  .uniqueArray(
    fc
      .record(
        {
          questionNumber: fc.integer({ min: 1, max: 12_000 }).map((serial) => `5-${serial}`),
          locale: fc.constantFrom(...locales),
          permalinks,
          gone,
        },
        { noNullPrototype: true },
      )
      .filter((line) => line.permalinks !== '' || line.gone !== ''),
    { selector: ({ questionNumber, locale }) => `${questionNumber} ${locale}`, maxLength: 8 },
  )
  .map((lines) => lines.sort(compareLedgerLines));
