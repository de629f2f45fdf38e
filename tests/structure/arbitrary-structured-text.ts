import fc from 'fast-check';
import type { Text } from '../../src/domain/text.ts';
import { hardText } from '../properties/arbitrary-text.ts';

/** What marks points, parts tables and names services, and what only looks so. */
const marks = [
  ...['1) ', '2) ', '3) ', '1. ', '2. ', '3. ', '4. ', '1° ', '2º ', '(1) ', '(2) ', '1 ', '2 ', '1.1. ', '1.2 '],
  ...['a) ', 'b) ', 'c) ', 'a. ', 'i) ', 'ii) ', 'v) ', 'x) ', 'A. ', 'B. ', 'I. ', 'II. ', '2.a) ', '2.b) ', '1a) '],
  ...['1, 2 et 3. ', '1 à 3) ', '1 – 2. ', '3 - 4. ', '1. et 2. ', '99. ', '2012. ', '1.500 ', '10 avril ', '5-8916 '],
  ...[
    'Ad 1. ',
    'Vraag 1: ',
    'Question 2 : ',
    'Questions 1 et 2',
    'Annexe',
    'Bijlage 1:',
    'Je vous remercie',
    '(1',
    ')',
  ],
  ...[
    '- ',
    '– ',
    '• ',
    '\t',
    '|',
    '   ',
    '\u00a0',
    '\n',
    ' 12 13',
    'Mes questions suivantes :',
    '',
    '\r',
    '\ud800',
    '\0',
  ],
];
const words = [
  ...['Combien ?', 'Oui.', 'Neen.', 'SPF Nuages', 'Brumasil', 'Office des Étangs (OE)', 'Rijksdienst voor Mist:'],
  ...[
    'voir 1) ici et 2) là.',
    'Un. 1) Deux ? 2) Trois ?',
    'Année Cas\n2010 1 2\n2011 3 4\n2012 5 6',
    'http://a.example).',
  ],
];

const paragraph = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...words), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));

/** Points that count on in one notation, sometimes with a gap, with words between. */
const numbered = fc
  .record({
    count: fc.integer({ min: 1, max: 6 }),
    left: fc.integer({ min: 0, max: 9 }),
    sign: fc.constantFrom(')', '.', '°', ' -', ''),
    between: fc.array(fc.constantFrom(...words, 'a) Ici ?', 'b) Là ?', '- oui'), { maxLength: 3 }),
  })
  .map(({ count, left, sign, between }) =>
    Array.from({ length: count }, (_, index) => index + 1)
      .filter((number) => number !== left)
      .flatMap((number) => [`${number}${sign} Combien ?`, ...between]),
  );

/** Any text: paragraphs of marks and words in any order, stretches that count, and what is hard for any reader. */
export const arbitraryStructuredText: fc.Arbitrary<Text> = fc.oneof(
  fc
    .array(
      fc.oneof(
        paragraph.map((one) => [one]),
        numbered,
      ),
      { maxLength: 8 },
    )
    .map((stretches) => stretches.flat()),
  hardText,
  fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 5 }),
);
