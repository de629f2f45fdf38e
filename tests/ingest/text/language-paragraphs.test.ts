import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, splitParagraphs } from '../../../src/ingest/text/split-languages.ts';

const question = {
  fr: [
    'Le marché des parapluies connaît une croissance rapide. De nombreux ménages en possèdent désormais plusieurs.',
    'Je souhaiterais poser les questions suivantes :',
    '1) Combien de parapluies ont-ils été oubliés dans les gares en 2011 et 2012 ?',
    '2) Quelles mesures le ministre a-t-il prises ?',
  ],
  nl: [
    'De markt van de paraplu’s groeit snel. Heel wat gezinnen bezitten er intussen meer dan één.',
    'Graag had ik een antwoord gekregen op de volgende vragen:',
    '1) Hoeveel paraplu’s werden er in 2011 en 2012 in de stations vergeten?',
    '2) Welke maatregelen heeft de minister genomen?',
  ],
};

describe('the first Dutch paragraph', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['of a question', question.fr, question.nl],
    [
      'after a reply of one line',
      ['Je renvoie à la réponse à la question n° 5-1.'],
      ['Ik verwijs naar het antwoord op vraag nr. 5-1.'],
    ],
    ['after a reply of one word', ['Néant.'], ['Geen.']],
    [
      'where the French quotes Dutch',
      [
        'La circulaire précise ce qui suit :',
        '« De ambtenaren dragen bij regenweer een paraplu van het voorgeschreven model. »',
        'Cette disposition reste en vigueur.',
      ],
      [
        'De omzendbrief bepaalt het volgende:',
        '« De ambtenaren dragen bij regenweer een paraplu van het voorgeschreven model. »',
        'Die bepaling blijft van kracht.',
      ],
    ],
    [
      'where the Dutch ends with French, untranslated',
      ['Voici le texte de la note.', '« Les agents se munissent d’un parapluie. »'],
      ['Hieronder volgt de tekst van de nota.', '« Les agents se munissent d’un parapluie. »'],
    ],
    [
      'among names and addresses',
      [
        'Les services répondent comme suit.',
        'Fedasil',
        'Le centre dispose de cent parapluies.',
        'http://www.fedasil.be',
      ],
      [
        'De diensten antwoorden als volgt.',
        'Fedasil',
        'Het centrum beschikt over honderd paraplu’s.',
        'http://www.fedasil.be',
      ],
    ],
    [
      'before a name',
      ['Infrabel', 'Aucun parapluie n’a été retrouvé sur les voies.'],
      ['Infrabel', 'Er werd geen enkele paraplu op de sporen gevonden.'],
    ],
    [
      'after and before figures',
      ['Le tableau donne les chiffres par année.', '2010 1 204', '2011 1 377', '2012 988'],
      ['De tabel geeft de cijfers per jaar.', '2010 1 204', '2011 1 377', '2012 988'],
    ],
    [
      'where the Dutch has more paragraphs',
      ['Le ministre des Parapluies est seul compétent.'],
      ['Die vraag behoort niet tot mijn bevoegdheid.', 'Alleen de minister van Paraplu’s is bevoegd.'],
    ],
    ['of a text without Dutch', question.fr, []],
    ['of a text without French', [], question.nl],
  ])('%s', (_, french, dutch) => {
    expect(splitParagraphs([...french, ...dutch])).toEqual({ at: french.length, certain: true });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'where the French has more paragraphs',
      ['1. Oui.', 'La réponse détaillée se trouve en annexe.', 'Elle compte douze pages.', '2. Non.'],
      ['1. Ja. Het gedetailleerde antwoord staat in de bijlage, die twaalf bladzijden telt.', '2. Neen.'],
    ],
  ])('is found, but not for certain, %s', (_, french, dutch) => {
    expect(splitParagraphs([...french, ...dutch])).toEqual({ at: french.length, certain: false });
  });

  it('is guessed where both columns hold the same untranslated text', () => {
    expect(splitParagraphs([...question.nl, ...question.nl])).toEqual({ at: question.nl.length, certain: false });
  });

  it('is not certain where one language quotes the other at the seam', () => {
    const texts = [
      'La note mentionne :',
      '« Vergeet uw paraplu niet. »',
      'De nota zegt dat men zijn paraplu niet mag vergeten.',
    ];
    expect(splitParagraphs(texts)?.certain).toBe(false);
  });

  it('is not certain where the languages alternate', () => {
    const alternating = question.fr.flatMap((text, index) => [text, question.nl[index] ?? '']);
    expect(splitParagraphs(alternating)?.certain ?? false).toBe(false);
    expect(splitParagraphs([...question.nl, ...question.fr])?.certain ?? false).toBe(false);
  });

  it.each([[[]], [['']], [['12', '13']], [['http://www.belgium.be', 'https://www.europa.eu']]])(
    'of %j cannot be told',
    (paragraphs) => {
      expect(splitParagraphs(paragraphs)).toBeUndefined();
    },
  );

  it('is an index for any texts, however many and long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...question.fr, ...question.nl))),
        (texts) => {
          const at = splitParagraphs(texts)?.at ?? 0;
          expect(Number.isInteger(at) && at >= 0 && at <= texts.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    const many = Array.from({ length: 20_000 }, (_, index) => (index < 10_000 ? 'Oui, monsieur' : 'Jawel, mijnheer'));
    expect(splitParagraphs(many)).toEqual({ at: 10_000, certain: true });
    expect(splitParagraphs(['x'.repeat(5_000_000), '1,'.repeat(2_500_000)])?.certain ?? false).toBe(false);
  });
});

describe('the language of a text', () => {
  it.each([...question.fr, 'L’Office national des parapluies', 'à la ministre de la Pluie'])(
    'is French: %s',
    (text) => {
      expect(languageOf(text)?.locale).toBe('fr');
    },
  );

  it.each([...question.nl, 'Rijksdienst voor paraplu’s', 'aan de minister van Regen'])('is Dutch: %s', (text) => {
    expect(languageOf(text)?.locale).toBe('nl');
  });

  it('is certain of a sentence, and unknown of names, numbers and addresses', () => {
    expect(question.fr.map((text) => languageOf(text)?.certain)).toEqual([true, true, true, true]);
    expect(question.nl.map((text) => languageOf(text)?.certain)).toEqual([true, true, true, true]);
    expect(['', '1 214', 'NH90', 'https://www.senate.be/www/?MIval=index', 'info@fedasil.be'].map(languageOf)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('is not certain of a text half in each', () => {
    expect(languageOf(`${question.fr[0]} ${question.nl[0]}`)?.certain ?? false).toBe(false);
  });
});
