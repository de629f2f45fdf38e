import type { Pattern } from './pattern.ts';

/** Parties as they stand in brackets behind a name; `null` stands for none. */
export const parties: readonly (string | null)[] = [
  ...['UCR', 'Nieuw Verbond', 'PLS', 'Les Bocages', 'Kust & Kempen', 'SDR', 'V-Lijst', 'Parti communal', 'hdB'],
  ...['Open Leie', 'La Passerelle', null],
];

/** The two halves of the names of communes, which are the same in both languages. */
export const placeNames = {
  start: [
    'Bever',
    'Bois',
    'Brouck',
    'Cor',
    'Dender',
    'Fleur',
    'Gaver',
    'Haver',
    'Kester',
    'Lom',
    'Merch',
    'Nethe',
    'Peer',
    'Roux',
    'Schel',
    'Tong',
    'Wame',
    'Zwal',
  ],
  end: [
    'beke',
    'court',
    'daal',
    'ezele',
    'gem',
    'hoven',
    'impré',
    'kerke',
    'lez-Monts',
    'mont',
    'noville',
    'opstal',
    'rode',
    'sart',
    'velde',
    'ville',
    'zele',
  ],
} as const;

/** The syllables of the names of firms and associations: a first, none to two inside, a last. */
export const nameSyllables = {
  start:
    'Al Ba Bel Ca Cor Da Del Do Eu Fa Fi Ga Gran He In Jo Ka La Lo Lu Ma Me Mi Mo Na No O Pa Pe Po Ra Ro Sa Se So Ta Te To Va Ve Vi Wa Ze Zo'.split(
      ' ',
    ),
  middle:
    'ba be bi bo da de di do fa fe ga ge go la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi'.split(
      ' ',
    ),
  end: 'bel cor dal dex dis don fax gem gis lan las lec lis lux mar med mel mer met nal nis nor nova phar pol ran ris rol san sol tec tel ter tis tor tra val ver vex vis'.split(
    ' ',
  ),
} as const;

/** Services of the administration, which stand above their part of a reply, too. */
export const services: readonly Pattern[] = [
  ['Agence fédérale des {plural}', 'Federale Dienst voor {plural}'],
  ['Office national des {plural}', 'Nationale Dienst voor {plural}'],
  ['Inspection des {plural} {adjective}', 'Inspectie voor {adjective} {plural}'],
  ['Administration générale des {plural}', 'Algemene Administratie van de {plural}'],
  ['Autorité de contrôle des {plural}', 'Autoriteit voor de controle van de {plural}'],
  ['Institut royal des {plural}', 'Koninklijke Raad voor {plural}'],
];
