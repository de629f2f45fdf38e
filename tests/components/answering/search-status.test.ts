import { describe, expect, it } from 'vitest';
import type { Showing } from '../../../src/components/search/answering/result-list.ts';
import { isNothing, searchStatus } from '../../../src/components/search/answering/search-status.ts';
import type { SearchState } from '../../../src/components/search/search-state.ts';
import { alone, completeState, inSeries } from './search-states.ts';

const nbsp = '\u00A0';
const whole: Showing = { isAppended: false, hasGaps: false, dropped: 0, isEmpty: false, hasMore: false };

/** The status of a search for *ponts* that found so many questions. */
function statusOf(count: number, changes: Partial<SearchState> = {}, showing: Partial<Showing> = {}) {
  const groups = Array.from({ length: count }, (_, index) => alone(`5-${index + 1}`));
  const state = completeState('ponts', groups, changes);
  return {
    fr: searchStatus(state, { ...whole, ...showing }, 'fr'),
    nl: searchStatus(state, { ...whole, ...showing }, 'nl'),
  };
}

const query = `«${nbsp}ponts${nbsp}»`;
const missing = {
  fr: `Une partie de l’index n’a pas pu être chargée${nbsp}: des questions peuvent manquer. Vérifiez la connexion et réessayez.`,
  nl: 'Een deel van de index kon niet worden geladen: er kunnen vragen ontbreken. Controleer de verbinding en probeer het opnieuw.',
};

describe('the status of a search', () => {
  it('is empty where nothing is looked for', () => {
    expect(statusOf(0, { phase: 'idle' })).toStrictEqual({ fr: '', nl: '' });
  });

  it('says that the search is under way, and does not give up while a shard is left', () => {
    expect(statusOf(0, { phase: 'searching' })).toStrictEqual({ fr: 'Recherche en cours…', nl: 'Bezig met zoeken…' });
    expect(statusOf(0, { phase: 'first', failed: ['7-0-3999'] }).fr).toBe('Recherche en cours…');
  });

  it('says what the newest questions gave, and that the older ones are being searched', () => {
    expect(statusOf(2, { phase: 'first' })).toStrictEqual({
      fr: `2${nbsp}questions trouvées pour ${query} parmi les questions les plus récentes. La recherche continue dans les plus anciennes…`,
      nl: `2${nbsp}vragen gevonden voor “ponts” bij de recentste vragen. Er wordt verder gezocht in de oudere…`,
    });
    expect(statusOf(0, { phase: 'first' }).nl).toBe(
      'Niets gevonden voor “ponts” bij de recentste vragen. Er wordt verder gezocht in de oudere…',
    );
  });

  it('says that these are the oldest where they come first', () => {
    expect(statusOf(2, { phase: 'first', sort: 'oldest' })).toStrictEqual({
      fr: `2${nbsp}questions trouvées pour ${query} parmi les questions les plus anciennes. La recherche continue dans les plus récentes…`,
      nl: `2${nbsp}vragen gevonden voor “ponts” bij de oudste vragen. Er wordt verder gezocht in de recentere…`,
    });
  });

  it('says how many were found in all', () => {
    expect(statusOf(1)).toStrictEqual({
      fr: `1${nbsp}question trouvée pour ${query}.`,
      nl: `1${nbsp}vraag gevonden voor “ponts”.`,
    });
  });

  it('says how many results there are where a series is one', () => {
    const groups = [inSeries('5-10', 19, '5-10', '5-11', '5-12'), alone('5-30')];
    const state = completeState('ponts', groups);
    expect(searchStatus(state, whole, 'fr')).toBe(
      `4${nbsp}questions trouvées pour ${query}. Regroupées par série${nbsp}: 2${nbsp}résultats.`,
    );
    expect(searchStatus(state, whole, 'nl')).toBe(
      `4${nbsp}vragen gevonden voor “ponts”. Per reeks gegroepeerd: 2${nbsp}resultaten.`,
    );
    expect(searchStatus(completeState('ponts', [inSeries('5-10', 19, '5-10')]), whole, 'nl')).toBe(
      `1${nbsp}vraag gevonden voor “ponts”.`,
    );
  });

  it('says that a number is not certain while pages are still to be read', () => {
    expect(statusOf(12, { isExact: false }, { hasMore: true, dropped: 2 })).toStrictEqual({
      fr: `Au plus 10${nbsp}questions trouvées pour ${query}.`,
      nl: `Hoogstens 10${nbsp}vragen gevonden voor “ponts”.`,
    });
    expect(statusOf(300, { isExact: false }, { isEmpty: true, hasMore: true, dropped: 40 })).toStrictEqual({
      fr: `Au plus 260${nbsp}questions trouvées pour ${query}. Aucune de celles qui ont été vérifiées (40) ne convient${nbsp}: le bouton «${nbsp}Afficher la suite${nbsp}» en vérifie d’autres.`,
      nl: `Hoogstens 260${nbsp}vragen gevonden voor “ponts”. Van de vragen die zijn nagekeken (40), voldoet er geen enkele: met de knop “Meer tonen” worden er nog andere nagekeken.`,
    });
    expect(statusOf(9, { isExact: false }, { dropped: 2 }).nl).toBe(`7${nbsp}vragen gevonden voor “ponts”.`);
    const series = completeState('ponts', [inSeries('5-10', 19, '5-10', '5-11')], { isExact: false });
    expect(searchStatus(series, whole, 'nl')).toMatch(/^Hoogstens 2/);
  });

  it('says where what came later stands, if others stood there', () => {
    expect(statusOf(3, {}, { isAppended: true })).toStrictEqual({
      fr: `3${nbsp}questions trouvées pour ${query}. Les résultats arrivés ensuite suivent ceux qui étaient déjà affichés.`,
      nl: `3${nbsp}vragen gevonden voor “ponts”. De resultaten die later binnenkwamen, staan onder die welke er al stonden.`,
    });
  });

  it('says that questions may be missing where a shard failed, or a result could not be read', () => {
    const expected = {
      fr: `2${nbsp}questions trouvées pour ${query}. ${missing.fr}`,
      nl: `2${nbsp}vragen gevonden voor “ponts”. ${missing.nl}`,
    };
    expect(statusOf(2, { failed: ['5-0-3999'] })).toStrictEqual(expected);
    expect(statusOf(2, {}, { hasGaps: true })).toStrictEqual(expected);
    expect(statusOf(0, { failed: ['5-0-3999'] }).fr).toBe(`Rien n’a été trouvé pour ${query}. ${missing.fr}`);
  });

  it('says that the index cannot be loaded where all of it failed', () => {
    expect(statusOf(0, { failed: ['7-0-3999'], shards: 1 })).toStrictEqual({
      fr: 'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
      nl: 'De zoekindex kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
    });
  });

  it('says that nothing was found, of all that the engine found as well', () => {
    expect(statusOf(0)).toStrictEqual({
      fr: `Rien n’a été trouvé pour ${query}.`,
      nl: 'Niets gevonden voor “ponts”.',
    });
    expect(statusOf(3, { isExact: false }, { dropped: 3 }).nl).toBe('Niets gevonden voor “ponts”.');
  });
});

describe('whether nothing was found', () => {
  const nothing = completeState('ponts', []);

  it('is known at the end only', () => {
    expect(isNothing(nothing, whole)).toBe(true);
    expect(isNothing({ ...nothing, phase: 'first' }, whole)).toBe(false);
    expect(isNothing({ ...nothing, pages: 50 }, { ...whole, dropped: 40, hasMore: true })).toBe(false);
    expect(isNothing({ ...nothing, pages: 2 }, whole)).toBe(false);
  });

  it('is not known where the index is missing', () => {
    expect(isNothing({ ...nothing, failed: ['a'], shards: 1 }, whole)).toBe(false);
    expect(isNothing({ ...nothing, failed: ['a'], shards: 2 }, whole)).toBe(true);
  });
});
