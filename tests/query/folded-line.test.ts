import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedLine, phrasePattern } from '../../src/query/folded-line.ts';

const isIn = (phrase: string, text: string) => phrasePattern(phrase)?.test(foldedLine(text));

describe('a phrase', () => {
  it.each([
    ['police de l’État', "La POLICE de l'etat belge"],
    ['État belge', 'de l’État belge'],
    ['e-mail', 'un e-mail'],
    ['e-mail', 'een email'],
    ['e-mail', 'un e mail'],
    ['email', 'een e-mail'],
    ['arc en ciel', 'un arc-en-ciel'],
    ['premier ministre', 'le vice-premier ministre'],
    ['SNCB', 'la S.N.C.B. répond'],
    ['5/8916', 'question 5-8916'],
    ["main d'oeuvre", 'la main-d’œuvre'],
    ['foto’s', "de foto's"],
    ['9-12', 'de 9/12 à 18'],
    ['5 100', '5.100 euros'],
    ['1.234', 'les 1234 cas'],
    ["jusqu'à présent", 'jusqu’à présent'],
  ])('%s is in "%s"', (phrase, text) => {
    expect(isIn(phrase, text)).toBe(true);
  });

  it.each([
    ['police État', 'police de l’État'],
    ['vraie question', 'les vraies questions'],
    ['polic', 'police'],
    ['olice', 'police'],
    ['par tout', 'partout'],
    ['État', 'états'],
    ['9-12', '62 912'],
    ['912', 'de 9-12 ans'],
    ['5-100', '5.100 euros'],
  ])('%s is not in "%s"', (phrase, text) => {
    expect(isIn(phrase, text)).toBe(false);
  });

  it('is none without a word', () => {
    expect(phrasePattern('« - »')).toBeUndefined();
  });

  it('is in itself, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isIn(text, text) !== false));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("aéœ’' -.²½⑴ʼlqusé")), maxLength: 20 }),
        (text) => isIn(text, text) !== false,
      ),
    );
  });
});
