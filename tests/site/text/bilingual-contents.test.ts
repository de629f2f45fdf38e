import { expect, it } from 'vitest';
import { toBilingualEntry, type BilingualEntry } from '../../../src/site/text/bilingual-contents.ts';
import { sectionsOf } from './bilingual-rows-of.ts';

const outlineOf = ({ id, heading, points, parts }: BilingualEntry): unknown => [
  id,
  heading.map(({ text }) => text).join(' · '),
  points.map(({ id: pointId, number }) => [pointId, number]),
  parts.map(outlineOf),
];

it('the contents of the bilingual page have each place once, named in both languages', () => {
  const [, reply] = sectionsOf({
    originalLanguage: 'nl',
    answers: [
      {
        receivedOn: null,
        text: {
          fr: ['Office des Étrangers (OE)', '1. Oui.', '2. Non.', 'Fedasil', '1. Oui.', '2. Non.', '3. Ici.', '4. Là.'],
          nl: ['Dienst Vreemdelingenzaken (DVZ)', '1. Ja.', '2. Neen.', 'Fedasil', '1 en 2. Ja.', '3. Neen.'],
        },
      },
    ],
  });
  const entry = reply && toBilingualEntry(reply, 'nl');
  expect(entry && outlineOf(entry)).toStrictEqual([
    'r',
    'Réponse · Antwoord',
    [],
    [
      [
        'r-s1',
        'OE · DVZ',
        [
          ['r-s1-1', '1'],
          ['r-s1-2', '2'],
        ],
        [],
      ],
      [
        'r-s2',
        'Fedasil',
        [
          ['r-s2-1', '1'],
          ['r-s2-2', '2'],
          ['r-s2-3', '3'],
          ['r-s2-4', '4'],
        ],
        [],
      ],
    ],
  ]);
  const [first, , , fourth] = entry?.parts[1]?.points ?? [];
  expect(first).toMatchObject({
    label: 'Lien vers le point 1 de la réponse, Fedasil · Link naar punt 1 van het antwoord, Fedasil',
    lang: undefined,
  });
  expect(fourth).toMatchObject({ label: 'Lien vers le point 4 de la réponse, Fedasil', lang: 'fr' });
});
