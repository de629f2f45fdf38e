import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { takeAuthorsAndAddressee } from '../../../src/ingest/layouts/head.ts';
import { emptyPage } from '../../../src/ingest/layouts/page.ts';
import { assignWords } from '../../../src/ingest/layouts/words.ts';
import { findingsOf, ledgerOf } from '../ledger-of.ts';

function take(lines: readonly string[], locale?: Locale, areSetApart = false): string {
  const page = emptyPage();
  const rest = takeAuthorsAndAddressee(page, ledgerOf(lines.join('\n'), locale).lines, areSetApart);
  return [page.authors, page.addressee, rest].map((block) => block.map(({ text }) => text).join(' + ')).join(' | ');
}

describe('takeAuthorsAndAddressee', () => {
  it.each([
    [
      ['de A B (Air) du 3 mai 2013', 'au ministre', 'Au sujet de'],
      'de A B (Air) du 3 mai 2013 | au ministre | Au sujet de',
    ],
    [['de A B (Air)', 'de C D (X)', 'au ministre', 'Titre'], 'de A B (Air) + de C D (X) | au ministre | Titre'],
    [['A B (Air) du 3 mai 2013', 'au ministre', 'Titre'], 'A B (Air) du 3 mai 2013 | au ministre | Titre'],
    [['Menu', 'au ministre', 'Titre'], ' | au ministre | Titre'],
    [['au ministre', 'de A B (Air)', 'Titre'], 'de A B (Air) | au ministre | Titre'],
    [['au ministre', 'De l’eau - Prix'], ' | au ministre | De l’eau - Prix'],
    [['de A B (Air)', 'De l’eau - Prix', 'eau'], 'de A B (Air) |  | De l’eau - Prix + eau'],
    [['De l’eau - Prix', 'eau'], ' |  | De l’eau - Prix + eau'],
  ])('divides %j', (lines, expected) => {
    expect(take(lines, 'fr')).toBe(expected);
  });

  it('takes both languages of a bilingual page', () => {
    expect(take(['de A B', 'van A B', 'au ministre', 'aan de minister', 'Titre'])).toBe(
      'de A B + van A B | au ministre + aan de minister | Titre',
    );
    expect(take(['de A B', 'au ministre', 'van A B', 'aan de minister'])).toBe(
      'de A B + van A B | au ministre + aan de minister | ',
    );
  });

  it('takes an author without party or date where title and keywords are set apart', () => {
    expect(take(['de A B'], 'fr', true)).toBe('de A B |  | ');
    expect(take(['de A B'], 'fr', false)).toBe(' |  | de A B');
  });
});

describe('assignWords', () => {
  const assign = (...groups: (readonly string[])[]): string => {
    const { ledger, lines } = ledgerOf(groups.flat().join('\n'), 'fr');
    const page = emptyPage();
    let next = 0;
    assignWords(
      ledger,
      page,
      groups.map((group) => lines.slice(next, (next += group.length))),
    );
    const blocks = [page.title, page.keywords].map((block) => block.map(({ text }) => text).join(' + '));
    return [...blocks, ...findingsOf(ledger)].join(' | ');
  };

  it('goes by the place of the groups', () => {
    expect(assign(['eau'], ['Eau - Prix', 'vent'])).toBe('eau | Eau - Prix + vent');
    expect(assign([], ['eau'], ['vent'], ['air'])).toBe('eau | vent + air');
    expect(assign(['Eau'])).toBe('Eau | ');
  });

  it('tells a title from keywords in one group by its form, and reports it', () => {
    expect(assign(['eau - Prix', 'vent'])).toBe('eau - Prix | vent | 2:1 missing-separator');
    expect(assign(['Eau potable', 'vent', 'air'])).toBe('Eau potable | vent + air | 2:1 missing-separator');
    expect(assign(['eau', 'vent'])).toBe(' | eau + vent | 2:1 missing-separator');
    expect(assign(['Eau', 'Vent'])).toBe(' | Eau + Vent | 2:1 missing-separator');
  });
});
