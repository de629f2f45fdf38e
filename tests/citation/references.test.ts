import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/citation/citation.ts';
import { toLegalReference } from '../../src/citation/legal-reference.ts';
import { toRunningReference } from '../../src/citation/running-reference.ts';
import { address, bare, ordinary, place } from './cited-questions.ts';

describe('the legal reference', () => {
  it('is that of the guides of Belgian law, without the page of a bulletin', () => {
    expect(citationText(toLegalReference(ordinary, 'fr', address))).toBe(
      'Q.R., Sén., 2014-2015, question écrite n°\u00A06-12 du 1er\u00A0mai 2015 (Anne-Marie de Vries), réponse du 11\u00A0juin 2015, https://example.org/fr/6-12/',
    );
    expect(citationText(toLegalReference(ordinary, 'nl', address))).toBe(
      'Vr. en Antw. Senaat 2014-15, Vr. nr.\u00A06-12 van 1\u00A0mei 2015 (A.-M. DE VRIES), antwoord van 11\u00A0juni 2015, https://example.org/fr/6-12/',
    );
  });

  it('names the place before the address, which leads to it', () => {
    expect(citationText(toLegalReference(ordinary, 'fr', address), place)).toMatch(
      /, réponse du 11\u00A0juin 2015, point 3 de la réponse \(R&D, 50 % \{net\}\), https:\/\/example\.org\/fr\/6-12\/#r-s2-3$/,
    );
  });

  it('says nothing of a reply and of authors that are not known', () => {
    expect(citationText(toLegalReference(bare, 'fr', address))).toBe(
      'Q.R., Sén., 2014-2015, question écrite n°\u00A06-12 du 1er\u00A0mai 2015, https://example.org/fr/6-12/',
    );
    expect(citationText(toLegalReference(bare, 'nl', address))).toBe(
      'Vr. en Antw. Senaat 2014-15, Vr. nr.\u00A06-12 van 1\u00A0mei 2015, https://example.org/fr/6-12/',
    );
  });

  it('names all authors', () => {
    const authors = [...ordinary.authors, { name: 'Bo', party: null }];
    expect(citationText(toLegalReference({ ...ordinary, authors }, 'fr', address))).toContain(
      ' (Anne-Marie de Vries et Bo), ',
    );
    expect(citationText(toLegalReference({ ...ordinary, authors }, 'nl', address))).toContain('(A.-M. DE VRIES en BO)');
  });

  it('names an extraordinary session, and shortens years of one century only', () => {
    const extraordinary = { ...ordinary, session: { years: '2010', isExtraordinary: true } };
    expect(citationText(toLegalReference(extraordinary, 'fr', address))).toContain('Q.R., Sén., sess. extr. 2010, ');
    expect(citationText(toLegalReference(extraordinary, 'nl', address))).toContain('Vr. en Antw. Senaat BZ 2010, ');
    const turn = { ...ordinary, session: { years: '1999-2000', isExtraordinary: false } };
    expect(citationText(toLegalReference(turn, 'nl', address))).toContain('Vr. en Antw. Senaat 1999-2000, ');
  });
});

describe('the reference in plain words', () => {
  it('reads as a sentence in either language', () => {
    expect(citationText(toRunningReference(ordinary, 'fr', address))).toBe(
      'Question écrite n°\u00A06-12 posée le 1er\u00A0mai 2015 par Anne-Marie de Vries (Ponts) au ministre des Ponts\u00A0: «\u00A0Ponts - Péage\u00A0», réponse du 11\u00A0juin 2015, Sénat de Belgique, https://example.org/fr/6-12/',
    );
    expect(citationText(toRunningReference(ordinary, 'nl', address))).toBe(
      'Schriftelijke vraag nr.\u00A06-12, gesteld op 1\u00A0mei 2015 door Anne-Marie de Vries (Ponts) aan de minister van Bruggen: “Bruggen - Tol”, antwoord van 11\u00A0juni 2015, Belgische Senaat, https://example.org/fr/6-12/',
    );
  });

  it('leaves out what is not known in its language, and party labels that are not', () => {
    const half = { ...ordinary, addressee: { fr: 'au ministre' }, title: { fr: 'Ponts' }, repliedOn: null };
    const authors = [
      { name: 'An Bos', party: 'independent' },
      { name: 'Bo', party: null },
    ];
    expect(citationText(toRunningReference({ ...half, authors }, 'nl', address))).toBe(
      'Schriftelijke vraag nr.\u00A06-12, gesteld op 1\u00A0mei 2015 door An Bos (Onafhankelijke) en Bo, Belgische Senaat, https://example.org/fr/6-12/',
    );
    expect(citationText(toRunningReference(bare, 'fr', address))).toBe(
      'Question écrite n°\u00A06-12 posée le 1er\u00A0mai 2015, Sénat de Belgique, https://example.org/fr/6-12/',
    );
  });
});

it('a reference of an invented archive says so first', () => {
  const invented = { ...ordinary, isInvented: true };
  expect(citationText(toLegalReference(invented, 'fr', address))).toMatch(/^\[Archive inventée\] Q\.R\., /);
  expect(citationText(toRunningReference(invented, 'nl', address))).toMatch(/^\[Verzonnen archief\] Schriftelijke /);
});
