import type { Case } from './case.ts';

export const lineCases: readonly Case[] = [
  [
    'points on the lines of one paragraph',
    'question',
    ['Voici :\n1) Combien ?\n2) Pourquoi ?'],
    '1:0-8 1(1:8-21) 2(1:21-34)',
  ],
  [
    'letters on the lines of a point',
    'question',
    ['1. Combien ?\na) Ici ?\nb) Là ?', '2. Quand ?'],
    '1(1:0-13 a(1:13-22) b(1:22-29)) 2(2)',
  ],
  ['a point that goes on in the next paragraph', 'reply', ['1. Oui.\n2. Non.', 'Jamais.'], '1(1:0-8) 2(1:8-15 2)'],
  ['lines without marks', 'reply', ['Oui.\nNon.', 'Oui.\nNon.'], '1 2'],
  ['indented lines', 'question', ['Voici :\n  1) Combien ?\n  2) Pourquoi ?'], '1:0-8 1(1:8-23) 2(1:23-38)'],
  [
    'points run together in one line',
    'question',
    ['Il pleut. Mes questions : 1) Combien ? 2) Pourquoi ? Et où ? 3) Quand ?'],
    '1:0-26 1(1:26-39) 2(1:39-61) 3(1:61-71)',
  ],
  ['joint points run together', 'reply', ['1, 2 et 3. Oui. 4. Non.'], '1+2+3(1:0-16) 4(1:16-23)'],
  [
    'nested points run together',
    'question',
    ['1) Voici : a) Où ? b) Quand ? 2) Qui ?'],
    '1(1:0-11 a(1:11-19) b(1:19-30)) 2(1:30-38)',
  ],
  ['initials in one line', 'reply', ['Selon M. Dupont, oui. A. Martin le nie. B. Durand aussi non.'], '1'],
  [
    'the first point at the end of the introduction',
    'question',
    ['Il pleut. Mes questions : 1) Combien ?', '2) Pourquoi ?'],
    '1:0-26 1(1:26-38) 2(2)',
  ],
  [
    'two points on one line among others',
    'question',
    ['1) Combien ?', '2) Pourquoi ? 3) Où ?', '4) Quand ?'],
    '1(1) 2(2:0-14) 3(2:14-21) 4(3)',
  ],
  [
    'points run together in one of several paragraphs',
    'reply',
    ['Oui.', 'Voici : 1) Les plaintes. 2) Les amendes.'],
    '1 2',
  ],
];
