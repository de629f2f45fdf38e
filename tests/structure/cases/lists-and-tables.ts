import type { Case } from './case.ts';

export const listAndTableCases: readonly Case[] = [
  ['dashes', 'question', ['Voici :', '- Combien ?', '- Pourquoi ?', 'Merci.'], '1 L[2 3] 4'],
  ['en dashes and bullets', 'reply', ['– Oui.', '– Non.', '• Ja.', '• Neen.'], 'L[1 2 3 4]'],
  ['dashes on lines', 'reply', ['Voici :\n- oui\n- non'], '1:0-8 L[1:8-14 1:14-19]'],
  ['dashes without a space', 'question', ['-Combien ?', '-Pourquoi ?'], 'L[1 2]'],
  ['tabs', 'reply', ['Année\tCas\n2010\t12\n2011\t15'], 'T[1:0-10 1:10-18 1:18-25]'],
  ['two tables', 'reply', ['Sart\t1\nPont\t2', 'Sart\t3\nPont\t4'], 'T[1:0-7 1:7-13] T[2:0-7 2:7-13]'],
  ['bars', 'reply', ['Année | Cas', '2010 | 12', '2011 | 15'], 'T[1 2 3]'],
  ['columns', 'reply', ['Année   Cas\n2010    12\n2011    15'], 'T[1:0-12 1:12-23 1:23-33]'],
  [
    'figures',
    'reply',
    ['Commune Cas Total\nPontvieux 1 2\nGrandpré 3 4\nSart 5 6'],
    'T[1:0-18 1:18-32 1:32-45 1:45-53]',
  ],
  ['figures of years', 'reply', ['Année Cas Total\n2010 1 2\n2011 3 4\n2012 5 6'], 'T[1:0-16 1:16-25 1:25-34 1:34-42]'],
  [
    'figures under a point',
    'reply',
    ['1. Voici :', 'Sart 12\nPont 15\nPré 18', '2. Non.'],
    '1(1 T[2:0-8 2:8-16 2:16-22]) 2(3)',
  ],
  ['figures in points', 'reply', ['1) 12', '2) 15', '3) 18'], '1(1) 2(2) 3(3)'],
  ['tabs behind marks', 'question', ['1)\tCombien ?', '2)\tPourquoi ?'], '1(1) 2(2)'],
  ['tabs behind dashes', 'question', ['-\tCombien ?', '-\tPourquoi ?'], 'L[1 2]'],
  ['articles, which are no table', 'reply', ['Article 1\nArticle 2\nArticle 3'], '1'],
  ['months, which are no table', 'reply', ['Mars 2012\nAvril 2012\nMai 2012'], '1'],
  ['sentences that end in figures', 'reply', ['En tout : 12', 'Ici 15, là 16', 'Il y en a 3.'], '1 2 3'],
  ['spaces in prose', 'reply', ['Oui.  Non.', 'Non.  Oui.'], '1 2'],
];
