import type { Case } from './case.ts';

export const nestingCases: readonly Case[] = [
  ['letters in numbers', 'question', ['1) Combien ?', 'a) Ici ?', 'b) Là ?', '2) Quand ?'], '1(1 a(2) b(3)) 2(4)'],
  [
    'letters in several numbers',
    'question',
    ['1. Ja?', 'a. Hier?', 'b. Daar?', '2. Neen?', 'a. Hier?', 'b. Daar?'],
    '1(1 a(2) b(3)) 2(4 a(5) b(6))',
  ],
  [
    'roman numbers in letters in numbers',
    'question',
    ['1) A ?', 'a) B ?', 'i) C ?', 'ii) D ?', 'b) E ?', '2) F ?'],
    '1(1 a(2 i(3) ii(4)) b(5)) 2(6)',
  ],
  [
    'numbers in letters',
    'question',
    ['a) Hier?', '1) Hoe?', '2) Wie?', 'b) Daar?', '1) Hoe?', '2) Wie?'],
    'a(1 1(2) 2(3)) b(4 1(5) 2(6))',
  ],
  [
    'numbers in capitals',
    'reply',
    ['A. Personnel', '1. Oui.', '2. Non.', 'B. Moyens', '1. Non.'],
    'a(1 1(2) 2(3)) b(4 1(5))',
  ],
  [
    '1.a) on each line',
    'reply',
    ['1.a) Oui.', '1.b) Non.', '2.a) Non.', '2.b) Oui.'],
    '1(1:0-2 a(1:2-9) b(2)) 2(3:0-2 a(3:2-9) b(4))',
  ],
  ['1a) on each line', 'reply', ['1a) Oui.', '1b) Non.', '2) Oui.'], '1(1:0-1 a(1:1-8) b(2)) 2(3)'],
  [
    '1. a) with words between',
    'reply',
    ['1. Voici :', 'a) Oui.', '2. a) Non.', 'b) Oui.'],
    '1(1 a(2)) 2(3:0-3 a(3:3-10) b(4))',
  ],
  [
    '1.1.',
    'question',
    ['1.1. Combien ?', '1.2. Où ?', '2.1. Quand ?', '2.2. Qui ?'],
    '1(1:0-2 1(1:2-14) 2(2)) 2(3:0-2 1(3:2-12) 2(4))',
  ],
  [
    '1.1 under 1.',
    'reply',
    ['1. Généralités', '1.1 Les chiffres', '1.2 Les lieux', '2. Budget'],
    '1(1 1(2) 2(3)) 2(4)',
  ],
  ['1° in 1.', 'reply', ['1. Non.', '2. La loi dit :', '1° un ;', '2° deux.'], '1(1) 2(2 1(3) 2(4))'],
  ['two notations of numbers', 'question', ['1) Combien ?', '1. ici', '2. là', '2) Quand ?'], '1(1 1(2) 2(3)) 2(4)'],
  [
    'a list of the same notation in a point',
    'reply',
    ['1. Oui.', '2. Voici :', '1. Anvers', '2. Gand', '3. Liège', '3. Non.', '4. Oui.'],
    '1(1) 2(2 1(3) 2(4) 3(5)) 3(6) 4(7)',
  ],
  ['a false outer point', 'reply', ['a. De cijfers:', '1) Ja.', '2) Neen.', '3) Ja.'], '1 1(2) 2(3) 3(4)'],
  ['dashes in a point', 'question', ['1) Combien', '- ici ?', '- là ?', '2) Quand ?'], '1(1 L[2 3]) 2(4)'],
];
