import type { Locale } from '../../domain/locale.ts';
import type { Pattern } from './pattern.ts';

/** First names of senators, and the two halves of their family names, which no register has together. */
export const personNames: Readonly<
  Record<
    Locale,
    { readonly first: readonly string[]; readonly start: readonly string[]; readonly end: readonly string[] }
  >
> = {
  fr: {
    first: [
      'Aurélie',
      'Benoît',
      'Chloé',
      'Damien',
      'Élise',
      'François-Noël',
      'Ghislaine',
      'Hélène',
      'Jérôme',
      'Marie-Ève',
      'Olivier',
      'Zoé',
    ],
    start: ['Bau', 'Cham', 'Delvau', 'Fré', 'Grand', 'Lam', 'Mar', 'Neuf', 'Pré', 'Roche', 'Sauve', 'Val'],
    end: [
      'bronchon',
      'court-Petit',
      'dreux',
      'goutte',
      'lambois',
      'mignard',
      'noncelle',
      'quignon',
      'tillier',
      'vaucelle',
    ],
  },
  nl: {
    first: [
      'Annelies',
      'Bart',
      'Cécile',
      'Dirk',
      'Fleur',
      'Griet',
      'Joris',
      'Lieve',
      'Maarten',
      'Noël',
      'Wouter',
      'Zoë',
    ],
    start: [
      'Van den Bram',
      'Van der',
      'de Lange',
      "D'",
      'Vander',
      'Van Oud',
      'De Cleyn',
      'Bosch',
      'Kester',
      'Mol',
      'Schaar',
      'Wulver',
    ],
    end: [
      'beeckel',
      'daelinck',
      'gaverse',
      'huyselaer',
      'kempen',
      'mortel',
      'nijveldt',
      'poortaert',
      'steenkist',
      'wijckmans',
    ],
  },
};

/** Parties as they stand in brackets behind a name; `null` stands for none. */
export const parties: readonly (string | null)[] = [
  ...['UCR', 'Nieuw Verbond', 'PLS', 'Les Bocages', 'Kust & Kempen', 'SDR', 'V-Lijst', 'Parti des Communes', 'hdB'],
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

/** Services of the administration, which stand above their part of a reply, too. */
export const services: readonly Pattern[] = [
  ['Agence fédérale des {plural}', 'Federale Dienst voor {plural}'],
  ['Office national des {plural}', 'Nationale Dienst voor {plural}'],
  ['Inspection des {plural} {adjective}', 'Inspectie voor {adjective} {plural}'],
  ['Administration générale des {plural}', 'Algemene Administratie van de {plural}'],
  ['Autorité de contrôle des {plural}', 'Autoriteit voor de controle van de {plural}'],
  ['Institut royal des {plural}', 'Koninklijke Raad voor {plural}'],
];
