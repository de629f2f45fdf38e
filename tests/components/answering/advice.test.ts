import { describe, expect, it } from 'vitest';
import { findAdvice } from '../../../src/components/search/answering/advice.ts';
import type { MissingPart } from '../../../src/components/search/search-state.ts';
import { formatQuery } from '../../../src/query/format-query.ts';
import { completeState } from './search-states.ts';

/** What is offered where a query finds nothing: other queries behind an arrow. */
const adviceFor = (query: string, unknownWords: readonly string[] = [], locale: 'fr' | 'nl' = 'nl') =>
  findAdvice(completeState(query, [], { unknownWords }), locale).map((one) =>
    one.kind === 'sentence' ? one.words : `${one.words} → ${formatQuery(one.query, locale)}`,
  );

describe('what can be tried where nothing was found', () => {
  it('is the beginning of a word where nothing else can be said', () => {
    expect(adviceFor('xylofoon')).toStrictEqual([
      'Het begin van een woord volstaat. Accenten en hoofdletters maken niet uit.',
    ]);
    expect(adviceFor('xylophone', [], 'fr')).toStrictEqual([
      'Le début d’un mot suffit. Les accents et les majuscules ne comptent pas.',
    ]);
  });

  it('is the same without filters, exclusions, quotation marks', () => {
    expect(adviceFor('brug -spoor minister:justitie van:2012')).toStrictEqual([
      'Zoeken zonder de filters → brug -spoor',
      'Zoeken zonder iets uit te sluiten → brug minister:justitie van:2012-01-01',
    ]);
    expect(adviceFor('"vaste bruggen"')).toStrictEqual(['De woorden zoeken zonder aanhalingstekens → vaste bruggen']);
  });

  it('is nothing that cannot be searched', () => {
    expect(adviceFor('xylofoon -brug')).toStrictEqual(['Zoeken zonder iets uit te sluiten → xylofoon']);
  });

  it('is nothing for a number, whose question is named and linked', () => {
    expect(adviceFor('5-8916', ['5 8916'])).toStrictEqual([]);
    expect(adviceFor('5-8916 6-33', ['5 8916', '6 33'])).toStrictEqual([]);
    expect(adviceFor('5-8916 Fedasil', ['5 8916'])).toStrictEqual(['Alleen “Fedasil” zoeken → Fedasil']);
  });

  it('is other filters where there are filters alone', () => {
    expect(adviceFor('minister:justitie')).toStrictEqual([
      'Kies andere waarden in de filters, of een andere periode: de filters bieden aan wat dit archief bevat.',
    ]);
    expect(adviceFor('du:2030', [], 'fr')).toStrictEqual([
      'Choisissez d’autres valeurs dans les filtres, ou une autre période\u00A0: les filtres proposent ce que contient cette archive.',
    ]);
  });

  it('is no other filter while it is not known what the values of this one are', () => {
    const adviceWithout = (missing: readonly MissingPart[], query: string) =>
      findAdvice(completeState(query, [], { missing }), 'nl').map(({ words }) => words);
    expect(adviceWithout(['minister'], 'minister:justitie')).toStrictEqual([]);
    expect(adviceWithout(['theme'], 'minister:justitie thema:spoor')).toStrictEqual([]);
    expect(adviceWithout(['numbers'], 'jaar:2012')).toHaveLength(1);
    expect(adviceWithout(['minister'], 'brug minister:justitie')).toStrictEqual(['Zoeken zonder de filters']);
  });

  it('is each word alone, those apart that no text has', () => {
    expect(adviceFor('viaduc policexyz canal', ['policexyz'], 'fr')).toStrictEqual([
      'Aucun texte ne contient «\u00A0policexyz\u00A0»\u00A0: l’orthographe est-elle la bonne\u00A0?',
      'Chercher seulement «\u00A0viaduc\u00A0» → viaduc',
      'Chercher seulement «\u00A0canal\u00A0» → canal',
    ]);
    expect(adviceFor('acht twee drie vier vijf')).toHaveLength(4);
  });

  it('names a word as it was written', () => {
    expect(adviceFor('Viaduc Policexyz', ['policexyz'], 'fr')).toStrictEqual([
      'Aucun texte ne contient «\u00A0Policexyz\u00A0»\u00A0: l’orthographe est-elle la bonne\u00A0?',
      'Chercher seulement «\u00A0Viaduc\u00A0» → Viaduc',
    ]);
  });

  it('is no word of grammar', () => {
    expect(adviceFor('voir la question n° 6-33 du 12 mai', [], 'fr')).toStrictEqual(
      ['voir', 'question', '12', 'mai'].map((word) => `Chercher seulement «\u00A0${word}\u00A0» → ${word}`),
    );
    expect(adviceFor('van het viaduct')).toStrictEqual(['Alleen “viaduct” zoeken → viaduct']);
  });
});
