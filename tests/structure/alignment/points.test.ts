import { describe, expect, it } from 'vitest';
import { skeletons } from '../skeletons.ts';
import { rowsOf } from './rows-of.ts';

const long = {
  fr: 'Les étangs du plateau gèlent chaque hiver, et les hérons quittent alors les roseaux pour la rivière.',
  nl: 'De vijvers van het plateau bevriezen elke winter, en de reigers verlaten dan het riet voor de rivier.',
};
const longer = {
  fr: `${long.fr} Les gardes ferment les barrières du moulin et mesurent la glace avec une perche.`,
  nl: `${long.nl} De wachters sluiten de hekken van de molen en meten het ijs met een stok.`,
};

describe.each(skeletons)('$trait, in a $kind', ({ kind, texts }) => {
  it('are aligned paragraph by paragraph', () => {
    const rows = texts.fr.map((_, index) => `${index + 1}=${index + 1}`).join(' ');
    expect(rowsOf(texts.fr, texts.nl, kind)).toBe(rows);
  });
});

describe('points', () => {
  it('are aligned by their numbers, whatever their lengths', () => {
    expect(rowsOf(['1. Non.', `2. ${longer.fr}`, '3. Oui.'], [`1. ${longer.nl}`, '2. Ja.', '3. Neen.'])).toBe(
      '1=1 2=2 3=3',
    );
  });

  it('stand alone where the other language has no such number', () => {
    const french = [`1. ${long.fr}`, `2. ${long.fr}`, `3. ${long.fr}`, `4. ${long.fr}`];
    expect(rowsOf(french, [`1. ${long.nl}`, `2. ${long.nl}`, `4. ${long.nl}`])).toBe('1=1 2=2 3= 4=3');
    expect(rowsOf(french, [`2. ${long.nl}`, `3. ${long.nl}`, `4. ${long.nl}`])).toBe('1= 2=1 3=2 4=3');
    expect(rowsOf(french, [`1. ${long.nl}`, `2. ${long.nl}`, `3. ${long.nl}`])).toBe('1=1 2=2 3=3 4=');
  });

  it('stand alone, each in its language, where the numbers are others in equal count', () => {
    const french = [`1. ${long.fr}`, `2. ${long.fr}`, `3. ${long.fr}`, `5. ${long.fr}`];
    const dutch = [`1. ${long.nl}`, `2. ${long.nl}`, `4. ${long.nl}`, `5. ${long.nl}`];
    expect(rowsOf(french, dutch)).toBe('1=1 2=2 3= =3 4=4');
  });

  it('do not give a paragraph to the point behind them', () => {
    const french = [`1. ${longer.fr}`, long.fr, `2. ${long.fr}`];
    const dutch = [`1. ${longer.nl}`, `2. ${long.nl}`, long.nl];
    expect(rowsOf(french, dutch)).toBe('1=1 2= 3=2 =3');
  });

  it('are compared inside points, too', () => {
    const french = ['1. Un.', `a) ${long.fr}`, `b) ${long.fr}`, `c) ${long.fr}`, `d) ${long.fr}`, '2. Deux.'];
    const dutch = ['1. Een.', `a) ${long.nl}`, `c) ${long.nl}`, `d) ${long.nl}`, '2. Twee.'];
    expect(rowsOf(french, dutch)).toBe('1=1 2=2 3= 4=3 5=4 6=5');
  });

  it('are one row with a joint point that answers to their numbers', () => {
    expect(rowsOf(['1 et 2. Oui.', '3. Non.'], ['1. Ja.', '2. Ja.', '3. Neen.'])).toBe('1=1+2 2=3');
    expect(rowsOf(['1. Oui.', '2. Oui.', '3. Oui.', '4. Non.'], ['1 tot 3. Ja.', '4. Neen.'])).toBe('1+2+3=1 4=2');
  });

  it('are one row with a paragraph in which they run together', () => {
    const french = ['Voici.', `1) ${long.fr}`, `2) ${longer.fr}`, `3) ${long.fr}`];
    const dutch = ['Ziehier.', `1) ${long.nl}\n2) ${longer.nl}\n3) ${long.nl}`];
    expect(rowsOf(french, dutch)).toBe('1=1 2+3+4=2');
  });

  it('are one row with the sentence before them where the other language does not part them', () => {
    const french = [`1. ${long.fr}`, `2. ${long.fr}`, `3. ${longer.fr}`];
    const dutch = [`1. ${long.nl}`, `2. ${long.nl} 3. ${longer.nl}`];
    expect(rowsOf(french, dutch)).toBe('1=1 2+3=2');
    expect(rowsOf(dutch, french)).toBe('1=1 2=2+3');
  });

  it('stand with words that have lost their number', () => {
    const french = [`1. ${long.fr}`, `2. ${long.fr}`, `3. ${longer.fr}`, '4. Non.'];
    const dutch = [`1. ${long.nl}`, `2. ${long.nl}`, longer.nl, '4. Neen.'];
    expect(rowsOf(french, dutch)).toBe('1=1 2=2 3=3 4=4');
  });

  it('stand alone beside words without a number that are not quite as long', () => {
    const french = [`1. ${long.fr}`, `2. ${long.fr}`, `3. ${long.fr}`, '4. Non.'];
    const dutch = [
      `1. ${long.nl}`,
      `2. ${long.nl}`,
      'De wachters sluiten de hekken en meten het ijs elke dag.',
      '4. Neen.',
    ];
    expect(rowsOf(french, dutch)).toBe('1=1 2=2 3= =3 4=4');
  });

  it('leave the words alone that follow a point which is lacking: these have a counterpart', () => {
    const french = [`1 – 2. ${long.fr}`, longer.fr, long.fr];
    const dutch = [`1 – 2. ${long.nl}`, `3. ${longer.nl} ${longer.nl}`, longer.nl, long.nl];
    expect(rowsOf(french, dutch)).toBe('1=1 =2 2=3 3=4');
  });

  it('are aligned by their words where only one language has numbers, or other ones', () => {
    const french = [`1. ${long.fr}`, `2. ${longer.fr}`, '3. Non.'];
    expect(rowsOf(french, [long.nl, longer.nl, 'Neen.'])).toBe('1=1 2=2 3=3');
    expect(rowsOf(french, [`a) ${long.nl}`, `b) ${longer.nl}`, 'c) Neen.'])).toBe('1=1 2=2 3=3');
    expect(rowsOf(french, [`a) ${long.nl}`, 'b) Neen.'])).toBe('1=1 2= 3=2');
  });

  it('are compared from 1 anew where the numbers start anew in both languages', () => {
    const french = [`1. ${long.fr}`, '2. Oui.', `Ensuite\u00a0:`, '1. Non.', `2. ${longer.fr}`, '3. Oui.'];
    const dutch = [`1. ${long.nl}`, '2. Ja.', 'Verder:', '1. Neen.', `2. ${longer.nl}`];
    expect(rowsOf(french, dutch)).toBe('1=1 2=2 3=3 4=4 5=5 6=');
  });
});

describe('services', () => {
  const french = {
    pond: ['Office des Étangs (OE)', `1. ${long.fr}`, '2. Les étangs gèlent.'],
    brumasil: ['Brumasil', '1. Brumasil a 12 étangs.', `2. ${longer.fr}`, '3. Brumasil n’en sait rien.'],
    pools: ['Conseil des Mares', 'Le Conseil des Mares n’en a pas, et n’en veut pas.'],
  };
  const dutch = {
    pond: ['Dienst Vijverzaken (DVZ)', `1. ${long.nl}`, '2. De vijvers bevriezen.'],
    brumasil: ['Brumasil', '1. Brumasil heeft 12 vijvers.', `2. ${longer.nl}`, '3. Brumasil weet daar niets van.'],
    pools: ['Raad voor de Poelen', 'De Raad voor de Poelen heeft er geen, en wil er geen.'],
  };

  it('stand alone with all that they say where the other language lacks them', () => {
    const all = [...french.pond, ...french.brumasil, ...french.pools];
    expect(rowsOf(all, [...dutch.pond, ...dutch.pools])).toBe('1=1 2=2 3=3 4= 5= 6= 7= 8=4 9=5');
    expect(rowsOf(all, [...dutch.brumasil, ...dutch.pools])).toBe('1= 2= 3= 4=1 5=2 6=3 7=4 8=5 9=6');
  });

  it('are not taken for each other because there are as many', () => {
    expect(rowsOf([...french.pond, ...french.brumasil], [...dutch.brumasil, ...dutch.pools])).toBe(
      '1= 2= 3= 4=1 5=2 6=3 7=4 =5 =6',
    );
  });

  it('are aligned by their points where the other language does not name them', () => {
    const nameless = [...dutch.pond.slice(1), ...dutch.brumasil.slice(1)];
    expect(rowsOf([...french.pond, ...french.brumasil], nameless)).toBe('1= 2=1 3=2 4= 5=3 6=4 7=5');
  });

  it('have another service’s words in their part where that is not named', () => {
    const all = [...french.pond, ...french.brumasil, ...french.pools];
    const nameless = [...dutch.pond, ...dutch.brumasil, ...dutch.pools.slice(1)];
    expect(rowsOf(all, nameless)).toBe('1=1 2=2 3=3 4=4 5=5 6=6 7=7 8= 9=8');
  });

  it('have no heading beside that of another service', () => {
    const rain = [
      'Office national des Pluies et des Brouillards (ONPB)',
      `${longer.fr} ${longer.fr}`,
      `${longer.fr} ${long.fr}`,
    ];
    const mist = ['Dienst der Misten (DM)', '1. Ja.', '2. Neen.'];
    expect(rowsOf([...french.pond, ...rain, ...french.pools], [...dutch.pond, ...mist, ...dutch.pools])).toBe(
      '1=1 2=2 3=3 4= 5= 6= =4 =5 =6 7=7 8=8',
    );
  });
});
