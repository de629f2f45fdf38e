import { describe, expect, it } from 'vitest';
import { searchStatus, type SearchProgress } from '../../../src/components/search/answering/search-status.ts';
import type { SearchState } from '../../../src/components/search/search-state.ts';

const nbsp = '\u00A0';

interface Changes extends Partial<Omit<SearchProgress, 'state'>> {
  readonly phase?: SearchState['phase'];
  readonly shards?: number;
  /** How many shards failed. */
  readonly failed?: number;
}

/** The status of a search for *ponts* that found so many. */
function statusOf(count: number, { phase = 'complete', shards = 5, failed = 0, ...rest }: Changes = {}) {
  const state: SearchState = {
    phase,
    query: { terms: [], choices: [], asked: { from: null, to: null } },
    findings: [],
    sort: 'relevance',
    groups: [],
    pages: count,
    isExact: true,
    shards,
    failed: Array.from({ length: failed }, (_, index) => `5-${4000 * index}-${4000 * index + 3999}`),
    unknownWords: [],
  };
  const progress: SearchProgress = {
    text: 'ponts',
    isFiltered: false,
    state,
    showing: { isAppended: false, hasGaps: false },
    newest: count,
    ...rest,
  };
  return { fr: searchStatus(progress, 'fr'), nl: searchStatus(progress, 'nl') };
}

const query = `«${nbsp}ponts${nbsp}»`;
const missing = {
  fr: `Une partie de l’index n’a pas pu être chargée${nbsp}: des questions peuvent manquer. Vérifiez la connexion et réessayez.`,
  nl: 'Een deel van de index kon niet worden geladen: er kunnen vragen ontbreken. Controleer de verbinding en probeer het opnieuw.',
};

describe('the status of a search', () => {
  it('says what the newest questions gave, and that the older ones are being searched', () => {
    expect(statusOf(2, { phase: 'newest' })).toStrictEqual({
      fr: `2${nbsp}questions trouvées pour ${query} parmi les questions les plus récentes. La recherche continue dans les plus anciennes…`,
      nl: `2${nbsp}vragen gevonden voor “ponts” bij de recentste vragen. Er wordt verder gezocht in de oudere…`,
    });
    expect(statusOf(0, { phase: 'newest' })).toStrictEqual({
      fr: `Rien pour ${query} parmi les questions les plus récentes. La recherche continue dans les plus anciennes…`,
      nl: 'Niets gevonden voor “ponts” bij de recentste vragen. Er wordt verder gezocht in de oudere…',
    });
  });

  it('says how many were found in all', () => {
    expect(statusOf(1)).toStrictEqual({
      fr: `1${nbsp}question trouvée pour ${query}`,
      nl: `1${nbsp}vraag gevonden voor “ponts”`,
    });
  });

  it('says where older questions stand, if some were found and others stood there', () => {
    const showing = { isAppended: true, hasGaps: false };
    expect(statusOf(3, { showing, newest: 2 })).toStrictEqual({
      fr: `3${nbsp}questions trouvées pour ${query}. Les questions plus anciennes suivent celles qui étaient déjà affichées.`,
      nl: `3${nbsp}vragen gevonden voor “ponts”. De oudere vragen staan onder de vragen die er al stonden.`,
    });
    expect(statusOf(3, { showing, newest: 3 })).toStrictEqual(statusOf(3));
  });

  it('says that questions may be missing where a shard failed, or a result could not be read', () => {
    const expected = {
      fr: `2${nbsp}questions trouvées pour ${query}. ${missing.fr}`,
      nl: `2${nbsp}vragen gevonden voor “ponts”. ${missing.nl}`,
    };
    expect(statusOf(2, { failed: 1 })).toStrictEqual(expected);
    expect(statusOf(2, { showing: { isAppended: false, hasGaps: true } })).toStrictEqual(expected);
    expect(statusOf(0, { failed: 1 }).fr).toBe(`Rien n’a été trouvé pour ${query}. ${missing.fr}`);
  });

  it('does not give up while a shard is left, and then says that the index cannot be loaded', () => {
    expect(statusOf(0, { phase: 'newest', failed: 1 }).fr).toBe('Recherche en cours…');
    expect(statusOf(0, { failed: 5 }).fr).toMatch(/^L’index de recherche n’a pas pu être chargé\./);
    expect(statusOf(0, { failed: 1, shards: 1 }).nl).toMatch(/^De zoekindex kon niet worden geladen\./);
  });

  it('advises who found nothing: without filters where there are some', () => {
    expect(statusOf(0).fr).toBe(
      `Rien n’a été trouvé pour ${query}. Essayez un seul mot, ou le début d’un mot. Les accents et les majuscules ne comptent pas.`,
    );
    expect(statusOf(0, { isFiltered: true })).toStrictEqual({
      fr: `Rien n’a été trouvé pour ${query}. Essayez sans filtre.`,
      nl: 'Niets gevonden voor “ponts”. Probeer het zonder filter.',
    });
  });
});
