import { expect, it } from 'vitest';
import type { Question } from '../../../src/domain/question.ts';
import { alignmentOf } from '../../../src/structure/alignment/alignment-of.ts';
import { marked, plain } from './paragraph-pairs.ts';

const { herons, ice, dike } = plain;

function question(parts: Pick<Question, 'text' | 'answers'>): Question {
  return {
    ...parts,
    questionNumber: '5-1',
    authors: [],
    askedOn: '2013-04-30',
    session: null,
    originalLanguage: null,
    addressee: {},
    title: {},
    keywords: {},
    chronology: [],
    relations: [],
    sources: [{ path: '5/1.txt', layout: 'web', locales: ['fr'], sha256: '0'.repeat(64) }],
  };
}

const pair = (ordinal: number) => ({ fr: [ordinal], nl: [ordinal] });

it('counts the paragraphs of both languages, of the question and of each reply that both have', () => {
  const answers = [
    { receivedOn: null, text: { fr: [ice.fr], nl: [ice.nl] } },
    { receivedOn: null, text: { fr: [herons.fr, ice.fr] } },
    { receivedOn: null, text: { fr: [], nl: [ice.nl] } },
  ];
  const asked = question({ text: { fr: [herons.fr, dike.fr], nl: [herons.nl, dike.nl] }, answers });
  const rows = new Map([
    ['q', [pair(1), pair(2)]],
    ['r', [pair(1)]],
  ]);
  expect(alignmentOf(asked)).toStrictEqual({ paragraphs: 6, alone: [], divided: new Map(), rows });
});

it('names each paragraph without a counterpart, and from which on the languages do not count alike', () => {
  const answers = [
    { receivedOn: null, text: { fr: [ice.fr], nl: [ice.nl] } },
    {
      receivedOn: null,
      text: { fr: [herons.fr, dike.fr], nl: [marked.brumasil.nl.replace(' ', '\n'), herons.nl, dike.nl] },
    },
  ];
  const asked = question({ text: { fr: [herons.fr, ice.fr, dike.fr], nl: [herons.nl, dike.nl] }, answers });
  expect(alignmentOf(asked)).toMatchObject({
    paragraphs: 12,
    alone: [
      {
        sectionId: 'q',
        locale: 'fr',
        ordinal: 2,
        firstWords: 'Les gardes mesurent l’épaisseur de la glace le matin, avant …',
      },
      {
        sectionId: 'r2',
        locale: 'nl',
        ordinal: 1,
        firstWords: 'De nestkasten worden door Brumasil beheerd, samen met de …',
      },
    ],
    divided: new Map([
      ['q', 2],
      ['r2', 1],
    ]),
  });
});

it('gives short paragraphs whole, and breaks a word that is too long', () => {
  const text = { fr: [herons.fr, ice.fr, 'Oui.', 'x'.repeat(90)], nl: [herons.nl, ice.nl] };
  const { alone } = alignmentOf(question({ text, answers: [] }));
  expect(alone.map(({ firstWords }) => firstWords)).toStrictEqual(['Oui.', `${'x'.repeat(60)} …`]);
});
