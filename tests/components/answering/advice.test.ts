import { describe, expect, it } from 'vitest';
import { findAdvice } from '../../../src/components/search/answering/advice.ts';
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
    expect(adviceFor('minister:justitie')).toStrictEqual([
      'Het begin van een woord volstaat. Accenten en hoofdletters maken niet uit.',
    ]);
  });

  it('is each word alone, those apart that no text has', () => {
    expect(adviceFor('viaduc policexyz canal', ['policexyz'], 'fr')).toStrictEqual([
      'Aucun texte ne contient «\u00A0policexyz\u00A0»\u00A0: l’orthographe est-elle la bonne\u00A0?',
      'Chercher seulement «\u00A0viaduc\u00A0» → viaduc',
      'Chercher seulement «\u00A0canal\u00A0» → canal',
    ]);
    expect(adviceFor('een twee drie vier vijf')).toHaveLength(4);
  });
});
