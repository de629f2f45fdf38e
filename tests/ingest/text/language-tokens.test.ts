import { describe, expect, it } from 'vitest';
import { splitLanguages } from '../../../src/ingest/text/split-languages.ts';
import { evidenceOf as evidenceOfLine, tokenize } from '../../../src/ingest/text/language-tokens.ts';

const kindsOf = (line: string): string[] => tokenize(line).map(({ kind, text }) => `${kind} ${text}`);
const keysOf = (text: string): string[] => tokenize(`x ${text}`).flatMap(({ links }) => links.map(({ key }) => key));
const evidenceOf = (text: string): number => tokenize(`x ${text}`)[1]?.evidence ?? NaN;

describe('the tokens of a line', () => {
  it('are words, names, numbers, separators and marks', () => {
    expect(kindsOf('le train de Namur - 2012 « NH90 »')).toEqual([
      'word le',
      'word train',
      'word de',
      'name Namur',
      'separator -',
      'number 2012',
      'mark «',
      'number NH90',
      'mark »',
    ]);
  });

  it('part a dash from the segment that it clings to, but not from a small letter or a digit', () => {
    expect(kindsOf('Police -Recrutement gas- en -leidingen -3')).toEqual([
      'name Police',
      'separator -',
      'name Recrutement',
      'word gas-',
      'word en',
      'word -leidingen',
      'number -3',
    ]);
  });

  it('open a segment, also behind a quote', () => {
    expect(tokenize('Un - « Deux trois').map(({ opening }) => opening)).toEqual([true, false, true, true, false]);
  });

  it('say nothing where they are addresses', () => {
    expect(tokenize('www.chancellerie-du-premier-ministre.be http://x.be/de-eerste x@y.be').map((t) => t.kind)).toEqual(
      ['mark', 'mark', 'mark'],
    );
  });
});

describe('the evidence of a word', () => {
  it.each(["l'Internet", 'd’Anvers', 'SNCB', 'chômage', "qu'il", 'Liège', 'à'])('is for French: %s', (word) => {
    expect(evidenceOf(word)).toBeGreaterThan(1);
  });

  it.each(['overheidsopdrachtenregelgeving', 'NMBS', 'btw', 'Luik', 'het', "kmo's", 'FOD-personeel'])(
    'is for Dutch: %s',
    (word) => {
      expect(evidenceOf(word)).toBeLessThan(-1);
    },
  );

  it.each(['2012', 'NH90', 'CREG', 'LinkedIn', '...', 'Iran'])('is for neither: %s', (word) => {
    expect(evidenceOf(word)).toBe(0);
  });
});

describe('a clipped article', () => {
  it.each(["'s", '’s', "'t", "'s-Gravenhage"])('is Dutch: %s', (word) => {
    expect(evidenceOf(word)).toBeLessThan(-2);
  });

  it.each(["Prisons la nuit |'s Nachts - Gevangenissen", 'Dunes du Zwin |’t Zwin - Duinen'])(
    'opens a title, and leaves the capital to the next word: %s',
    (line) => {
      expect(splitLanguages(line.replace('|', ''))?.at).toBe(line.indexOf('|'));
    },
  );
});

describe('the links of a word', () => {
  it.each([
    ['SNCB', 'NMBS'],
    ['S.N.C.B.', 'NMBS'],
    ['Anvers', 'Antwerpen'],
    ['politique', 'politiek'],
    ['Affaire-Dutroux', 'Dutroux'],
    ["l'OTAN", 'NAVO-top'],
    ['PME', "kmo's"],
    ['(2010)', '2010'],
    ['CITES', 'CITES-overeenkomst'],
  ])('tie %s to %s', (french, dutch) => {
    expect(keysOf(dutch).filter((key) => keysOf(french).includes(key))).not.toEqual([]);
  });

  it('are not made by articles and prepositions', () => {
    expect(keysOf('De Het Une avec tijdens')).toEqual([]);
  });
});

describe('the evidence of a line', () => {
  it.each([
    "Le ministre d’Anvers -« De Lijn » - SNCB/NMBS - 's Nachts, kmo's 2012",
    'SÉNAT DE BELGIQUE -BELGISCHE SENAAT',
    '- www.premier.be x@y.be ... 5-8900',
    ' ',
  ])('is that of its tokens: %s', (line) => {
    expect(evidenceOfLine(line)).toBe(tokenize(line).reduce((sum, { evidence }) => sum + evidence, 0));
  });
});
