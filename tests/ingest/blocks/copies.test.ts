import { describe, expect, it } from 'vitest';
import { readChronology, readRelations } from '../../../src/ingest/blocks/copies.ts';
import { pairCopies } from '../../../src/ingest/blocks/pair-copies.ts';
import { locales } from '../../../src/domain/locale.ts';
import { findingsOf, ledgerOf } from '../ledger-of.ts';

const pairs = (items: string): string =>
  pairCopies(
    items.split(' '),
    () => undefined,
    (item) => item,
  )
    .map(({ fr, nl }) => `${fr ?? '-'}${nl ?? '-'}`)
    .join(' ');

describe('pairCopies', () => {
  it.each([
    ['a b c a b c', 'aa bb cc'],
    ['a a b b', 'aa bb'],
    ['a b b a b b', 'aa bb bb'],
    ['a a', 'aa'],
    ['a', 'a-'],
    ['a b a', 'aa b-'],
    ['a b c b a', 'aa bb c-'],
  ])('puts the copies of %j together', (items, expected) => {
    expect(pairs(items)).toBe(expected);
  });

  it('goes by the language where it is known', () => {
    const items = [
      ['fr', 'a'],
      ['nl', 'b'],
      ['nl', 'a'],
      ['fr', 'c'],
      ['fr', 'a'],
    ] as const;
    const found = pairCopies(
      items,
      ([locale]) => locale,
      ([, key]) => key,
    );
    expect(found.map(({ fr, nl }) => [fr?.[1], nl?.[1]])).toEqual([
      ['a', 'a'],
      ['c', undefined],
      ['a', undefined],
      [undefined, 'b'],
    ]);
  });
});

describe('readChronology', () => {
  it('gives each event of a bilingual print once, with the label of each column', () => {
    const { ledger, lines } = ledgerOf(
      '1/2/2013Envoi question\n3/2/2013Antwoord\n1/2/2013Verzending vraag\n(Einde van de antwoordtermijn: 9/2/2013)\n3/2/2013Antwoord',
    );
    expect(readChronology(ledger, lines, locales)).toEqual([
      {
        kind: 'sent',
        on: '2013-02-01',
        deadline: '2013-02-09',
        label: { fr: 'Envoi question', nl: 'Verzending vraag' },
      },
      { kind: 'answered', on: '2013-02-03', label: { fr: 'Antwoord', nl: 'Antwoord' } },
    ]);
    expect(findingsOf(ledger)).toEqual([]);
  });

  it('gives a page in one language its labels in that language only', () => {
    const { ledger, lines } = ledgerOf('1/2/2013Verzending vraag\n3/2/2013Rappel\n3/2/2013Rappel', 'nl');
    const labels = readChronology(ledger, lines, ['nl']).map(({ label }) => label);
    expect(labels).toEqual([{ nl: 'Verzending vraag' }, { nl: 'Rappel' }, { nl: 'Rappel' }]);
    expect(findingsOf(ledger)).toEqual([]);
  });

  it('reports copies that differ', () => {
    const { ledger, lines } = ledgerOf('1/2/2013Rappel\n2/2/2013Rappel\n1/2/2013Rappel');
    expect(readChronology(ledger, lines, locales)).toHaveLength(2);
    expect(findingsOf(ledger)).toEqual(['2:1 unequal-copies']);
  });
});

describe('readRelations', () => {
  it('gives a relation that a page in one language prints twice once, and reports it', () => {
    const line = 'Aussi posée à : question écrite 5-2';
    const { ledger, lines } = ledgerOf(`${line}\n${line}`, 'fr');
    expect(readRelations(ledger, lines, ['fr'])).toHaveLength(1);
    expect(findingsOf(ledger)).toEqual(['2:1 repeated-relation']);
  });

  it('tells requests for explanations and written questions of one number apart', () => {
    const { ledger, lines } = ledgerOf(
      "Requalification de : demande d'explications 5-2\nRequalification de : question écrite 5-2",
      'fr',
    );
    expect(readRelations(ledger, lines, ['fr'])).toHaveLength(2);
    expect(findingsOf(ledger)).toEqual([]);
  });
});
