import type { Case } from './case.ts';

export const endingCases: readonly Case[] = [
  ['thanks', 'question', ['1) Combien ?', '2) Pourquoi ?', 'Je vous remercie de votre réponse.'], '1(1) 2(2) 3'],
  ['thanks in Dutch', 'question', ['1) Hoeveel?', '2) Waarom?', 'Bij voorbaat dank voor uw antwoord?'], '1(1) 2(2) 3'],
  [
    'a remark on all questions',
    'question',
    ['1) Combien ?', '2) Pourquoi ?', 'Je souhaite ces chiffres par année.'],
    '1(1) 2(2) 3',
  ],
  ['a second question in the last point', 'question', ['1) Combien ?', '2) Pourquoi ?', 'Et comment ?'], '1(1) 2(2 3)'],
  [
    'a last point as long as the others',
    'question',
    ['1) Combien ?', 'Par année.', '2) Pourquoi ?', 'Par région.'],
    '1(1 2) 2(3 4)',
  ],
  ['a long last point of a reply', 'reply', ['1. Oui.', '2. Non.', 'Ceci dit, non.'], '1(1) 2(2 3)'],
  ['an annex', 'reply', ['1. Oui.', '2. Non.', 'Annexe', '1. Anvers', '2. Gand'], '1(1) 2(2) 3 4 5'],
  ['an annex with a number', 'reply', ['1. Ja.', '2. Neen.', 'Bijlage 1:', 'Cijfers'], '1(1) 2(2) 3 4'],
  ['a footnote', 'reply', ['1. Oui (1).', '2. Non.', '(1) Moniteur belge.'], '1(1) 2(2) 3'],
  ['two footnotes', 'reply', ['Oui (1).', 'Non (2).', '(1) Moniteur belge.', '(2) Idem.'], '1 2 3 4'],
  ['points in brackets that are spoken of later', 'reply', ['(1) Oui.', '(2) Non, voir (1).'], '1(1) 2(2)'],
];
