import { describe, expect, it } from 'vitest';
import { toChips } from '../../../src/components/search/asking/chips.ts';
import { formatQuery } from '../../../src/query/format-query.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';

const text = 'asile -Fedasil parti:PS,"Open Vld" -statut:retirée dans:réponse du:2012-05-01 au:2013';
const chips = (locale: 'fr' | 'nl') =>
  toChips(parseQuery(text).query, locale).map(({ label, without }) => [label, formatQuery(without, locale)]);

describe('the chips of a query', () => {
  it('are what narrows it, each with the query without it', () => {
    expect(chips('fr')).toStrictEqual([
      [
        'Sauf «\u00A0Fedasil\u00A0»',
        'asile parti:PS,"Open Vld" -statut:retirée dans:réponse du:2012-05-01 au:2013-12-31',
      ],
      ['Parti\u00A0: PS', 'asile -Fedasil parti:"Open Vld" -statut:retirée dans:réponse du:2012-05-01 au:2013-12-31'],
      ['Parti\u00A0: Open Vld', 'asile -Fedasil parti:PS -statut:retirée dans:réponse du:2012-05-01 au:2013-12-31'],
      ['État, sauf\u00A0: Retirée', 'asile -Fedasil parti:PS,"Open Vld" dans:réponse du:2012-05-01 au:2013-12-31'],
      [
        'Type de texte\u00A0: réponse',
        'asile -Fedasil parti:PS,"Open Vld" -statut:retirée du:2012-05-01 au:2013-12-31',
      ],
      [
        'À partir du 1er\u00A0mai 2012',
        'asile -Fedasil parti:PS,"Open Vld" -statut:retirée dans:réponse au:2013-12-31',
      ],
      [
        'Jusqu’au 31\u00A0décembre 2013',
        'asile -Fedasil parti:PS,"Open Vld" -statut:retirée dans:réponse du:2012-05-01',
      ],
    ]);
  });

  it('are in the words of the page', () => {
    expect(chips('nl').map(([label]) => label)).toStrictEqual([
      'Behalve “Fedasil”',
      'Partij: PS',
      'Partij: Open Vld',
      'Status, behalve: Ingetrokken',
      'Soort tekst: antwoord',
      'Vanaf 1\u00A0mei 2012',
      'Tot en met 31\u00A0december 2013',
    ]);
  });

  it('tell a year of the calendar from a parliamentary one', () => {
    const labels = (locale: 'fr' | 'nl') =>
      toChips(parseQuery('année:2012,2012-2013 -année:2014').query, locale).map(({ label }) => label);
    expect(labels('fr')).toStrictEqual([
      'Année civile\u00A0: 2012',
      'Année parlementaire\u00A0: 2012-2013',
      'Année civile, sauf\u00A0: 2014',
    ]);
    expect(labels('nl')[0]).toBe('Kalenderjaar: 2012');
  });

  it('are none of words alone', () => {
    expect(toChips(parseQuery('asile "médias sociaux"').query, 'fr')).toStrictEqual([]);
  });
});
