import { describe, expect, it } from 'vitest';
import { toSearchedText } from '../../src/components/search/searched-text.ts';

describe('what is searched for a query', () => {
  it('leaves out words of grammar, with and without accents and capitals', () => {
    expect(toSearchedText('  La protection de la jeunesse ', 'fr')).toBe('protection jeunesse');
    expect(toSearchedText('accès à des bâtiments', 'fr')).toBe('accès bâtiments');
    expect(toSearchedText('De veiligheid van het spoor', 'nl')).toBe('veiligheid spoor');
  });

  it('leaves out those of its own language only', () => {
    expect(toSearchedText('la van', 'fr')).toBe('van');
    expect(toSearchedText('la van', 'nl')).toBe('la');
  });

  it('is the whole query where it has no other words', () => {
    expect(toSearchedText('de la', 'fr')).toBe('de la');
    expect(toSearchedText('', 'fr')).toBe('');
  });

  it('parts words at either apostrophe', () => {
    expect(toSearchedText("l’État d'aujourd’hui", 'fr')).toBe('État aujourd hui');
    expect(toSearchedText('foto’s', 'nl')).toBe('foto');
  });

  it('keeps an exact phrase whole, with the apostrophes of the index', () => {
    expect(toSearchedText('"la police de l’État"', 'fr')).toBe('"la police de l\'État"');
    expect(toSearchedText('"la police" de', 'fr')).toBe('"la police"');
  });
});
