import type { Case } from './case.ts';

export const sequenceCases: readonly Case[] = [
  ['a number that is left out', 'reply', ['1. Oui.', '2. Non.', '4. Oui.', '5. Non.'], '1(1) 2(2) 4(3) 5(4)'],
  ['a number that comes twice', 'reply', ['1. Oui.', '2. Non.', '2. Non.', '3. Oui.'], '1(1) 2(2) 2(3) 3(4)'],
  ['a number marked otherwise', 'reply', ['1) Oui.', '2. Non.', '3) Oui.'], '1(1) 2(2) 3(3)'],
  [
    'an introduction, long points and a new start',
    'reply',
    ['Intro.', '1. Oui.', 'Suite.', '2. Non.', 'Suite.', '1. Oui.', '2. Non.'],
    "1 1(2 3) 2(4 5) 1'(6) 2'(7)",
  ],
  [
    'a new start under a lead-in',
    'reply',
    ['1. Oui.', '2. Non.', 'Pour 2012 :', '1. Oui.', '2. Non.', '3. Oui.'],
    "1(1) 2(2) 3 1'(4) 2'(5) 3'(6)",
  ],
  [
    'facts, then questions in another notation',
    'question',
    ['1. Un fait.', '2. Un autre.', 'Mes questions :', '1) Combien ?', '2) Pourquoi ?'],
    "1(1) 2(2) 3 1'(4) 2'(5)",
  ],
  [
    'facts, then questions announced without a colon',
    'question',
    ['1. Un fait.', '2. Un autre.', 'J’ai les questions suivantes.', '1) Combien ?', '2) Pourquoi ?'],
    "1(1) 2(2) 3 1'(4) 2'(5)",
  ],
  [
    'facts in letters, then questions',
    'question',
    ['a) Een feit.', 'b) Nog een.', 'Mijn vragen:', '1) Hoeveel?', '2) Waarom?'],
    "a(1) b(2) 3 1'(4) 2'(5)",
  ],
  [
    'letters after numbers',
    'question',
    ['1) Combien ?', '2) Pourquoi ?', 'En outre :', 'a) Ici ?', 'b) Là ?'],
    '1(1) 2(2 3 a(4) b(5))',
  ],
  [
    'three numberings',
    'reply',
    ['1. A.', '2. B.', '1. C.', '2. D.', '1. E.', '2. F.'],
    "1(1) 2(2) 1'(3) 2'(4) 1''(5) 2''(6)",
  ],
  [
    'two digits',
    'question',
    Array.from({ length: 12 }, (_, index) => `${index + 1}. Et ?`),
    Array.from({ length: 12 }, (_, index) => `${index + 1}(${index + 1})`).join(' '),
  ],
];
