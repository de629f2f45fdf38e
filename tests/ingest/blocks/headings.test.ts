import { describe, expect, it } from 'vitest';
import { matchAnswerHeadings } from '../../../src/ingest/blocks/answer-heading.ts';
import { matchQuestionHeadings, toQuestionNumber } from '../../../src/ingest/blocks/question-heading.ts';

const piece = (text: string): { start: number; end: number; text: string } => ({ start: 0, end: text.length, text });

describe('matchQuestionHeadings', () => {
  it.each([
    ['Question écrite n° 5-8916', 'fr', '5-8916', undefined, undefined],
    ['QUESTION ECRITE Nº 5 – 8916', 'fr', '5-8916', undefined, undefined],
    ['SENAAT Schriftelijke vraag nr. 5-8916', 'nl', '5-8916', undefined, undefined],
    [
      'Question n°\u00a05-8916 du 1er mai 2013\u00a0: (Question posée en néerlandais)',
      'fr',
      '5-8916',
      '1er mai 2013',
      'néerlandais',
    ],
    [
      'Vraag nr. 5-8916 d.d. 30 april 2013 : (Vraag gesteld in het Nederlands)',
      'nl',
      '5-8916',
      '30 april 2013',
      'Nederlands',
    ],
  ])('reads %j', (text, locale, number, date, original) => {
    const [heading, ...others] = matchQuestionHeadings(piece(text));
    expect(others).toEqual([]);
    expect([heading?.locale, heading?.number, heading?.date?.text, heading?.original?.text]).toEqual([
      locale,
      number,
      date,
      original,
    ]);
    expect(heading?.end).toBe(text.length);
  });

  it('reads both languages of a line', () => {
    const text = 'Question écrite n° 5-8900 Schriftelijke vraag nr. 5-8900';
    expect(matchQuestionHeadings(piece(text)).map(({ locale }) => locale)).toEqual(['fr', 'nl']);
  });

  it.each(['Question écrite de 5-8916', 'La question n° 5-8916', 'Question n° 0-5', 'Vraag nr. 5', ''])(
    'finds none in %j',
    (text) => {
      expect(matchQuestionHeadings(piece(text))).toEqual([]);
    },
  );
});

describe('toQuestionNumber', () => {
  it('takes zeros and spaces off', () => {
    expect(toQuestionNumber('5 - 08916')).toBe('5-8916');
    expect(toQuestionNumber('5-0')).toBe(undefined);
  });
});

describe('matchAnswerHeadings', () => {
  it.each([
    ['Réponse reçue le 4 juin 2013 :', [['fr', '4 juin 2013', false]]],
    ['Antwoord ontvangen op 4 juni 2013 :', [['nl', '4 juni 2013', false]]],
    ['Réponse provisoire reçue le 1er juin 2013 :', [['fr', '1er juin 2013', true]]],
    ['Voorlopig antwoord ontvangen op 4 juni 2013', [['nl', '4 juni 2013', true]]],
    ['Réponse provisoire :', [['fr', undefined, true]]],
    ['Réponse reçue :', [['fr', undefined, false]]],
    [
      'Réponse reçue le 30 mai 2013 : Antwoord ontvangen op 30 mei 2013 :',
      [
        ['fr', '30 mai 2013', false],
        ['nl', '30 mei 2013', false],
      ],
    ],
    ['Réponse reçue le 30 mai 2013 : suite', [['fr', '30 mai 2013', false]]],
  ])('reads %j', (text, expected) => {
    const headings = matchAnswerHeadings(piece(text));
    expect(headings.map(({ locale, date, provisional }) => [locale, date?.text, provisional])).toEqual(expected);
  });

  it.each([
    'Réponse :',
    'Antwoord 1: ja',
    'Réponse reçue le 4 juin 2013 de la part du service',
    'Antwoord op vraag 1 :',
    'La réponse reçue le 4 juin 2013 :',
    'Réponse 4/6/2013 : oui',
  ])('takes %j for text', (text) => {
    expect(matchAnswerHeadings(piece(text))).toEqual([]);
  });
});
