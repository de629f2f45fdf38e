import { describe, expect, it } from 'vitest';
import type { RowGroup } from '../../../src/site/text/row-places.ts';
import { rowsOf, sectionsOf } from './bilingual-rows-of.ts';

const answered = (fr: readonly string[], nl: readonly string[]) =>
  sectionsOf({ answers: [{ receivedOn: null, text: { fr, nl } }], originalLanguage: 'nl' })[1];

/** `r-p1 r-1+r-2(r-p2 r-p3)`: places with the ids of their rows in brackets. */
function outlineOf(groups: readonly RowGroup[]): string {
  return groups
    .map((group) =>
      group.kind === 'row' ? (group.id ?? '-') : `${[group.id, ...group.otherIds].join('+')}(${outlineOf(group.rows)})`,
    )
    .join(' ');
}

describe('the rows of a point', () => {
  it('stand together, those of a joint point too, and those of a point in a point', () => {
    const section = answered(
      ['Voici.', '1 et 2. Oui.', 'Douze ponts.', '3. Non.', 'a) Jamais.', 'b) Ici.'],
      ['Ziehier.', '1 en 2. Ja.', 'Twaalf bruggen.', '3. Neen.', 'a) Nooit.', 'b) Hier.'],
    );
    expect(outlineOf(section?.rows ?? [])).toBe('r-p1 r-1+r-2(r-p2 r-p3) r-3(r-p4 r-3-a(r-p5) r-3-b(r-p6))');
  });

  it('stand in the part of their service, and have its ids', () => {
    const section = answered(
      ['Fedasil', '1. Oui.', '2. Non.', 'Office des Étrangers (OE)', '1. Oui.', '2. Non.'],
      ['Fedasil', '1. Ja.', '2. Neen.', 'Dienst Vreemdelingenzaken (DVZ)', '1. Ja.', '2. Neen.'],
    );
    expect(outlineOf(section?.rows ?? [])).toBe(
      'r-s1(r-p1 r-s1-1(r-p2) r-s1-2(r-p3)) r-s2(r-p4 r-s2-1(r-p5) r-s2-2(r-p6))',
    );
    const names = section?.rows?.map((group) => (group.kind === 'place' ? group.serviceNames : undefined));
    expect(names).toStrictEqual([
      { fr: 'Fedasil', nl: 'Fedasil' },
      { fr: 'OE', nl: 'DVZ' },
    ]);
  });

  it('are those of both languages', () => {
    const section = answered(
      [
        '1. Les ponts sont au nombre de 1\u00A0214.',
        'Cette phrase ne se trouve pas dans le texte néerlandais.',
        '2. Non.',
      ],
      ['1. Er zijn 1.214 bruggen.', '2. Neen.'],
    );
    expect(outlineOf(section?.rows ?? [])).toBe('r-1(r-p1 -) r-2(-)');
  });

  it('leave to its cell the id of a point that shares a row with the one before it', () => {
    const section = answered(['1. Oui.\n2. Non.'], ['1. Ja.\n2. Neen.']);
    expect(outlineOf(section?.rows ?? [])).toBe('r-1(r-p1)');
    const idsIn = (locale: 'fr' | 'nl') =>
      rowsOf(section).flatMap(({ cells }) => cells[locale].flatMap(({ lines }) => lines.flatMap(({ ids }) => ids)));
    expect([idsIn('fr'), idsIn('nl')]).toStrictEqual([[], ['r-2']]);
  });
});
