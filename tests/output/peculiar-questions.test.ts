import { describe, expect, it } from 'vitest';
import { inventedSite as site } from './built-sites.ts';
import { languageOf, paragraphsOf, wordsOf } from './page-text.ts';

const idsOn = (path: string) => [...site.page(path).document.querySelectorAll('[id]')].map(({ id }) => id);

describe('a question with two replies, and more paragraphs in French than in Dutch', () => {
  it('names the replies r and r2', () => {
    for (const path of ['fr/6-902/', 'nl/6-902/', '6-902/']) {
      expect(idsOn(path).filter((id) => /^r\d*$/.test(id))).toStrictEqual(['r', 'r2']);
    }
    expect(paragraphsOf(site.page('fr/6-902/').document, 'r2').map(({ text }) => text)).toStrictEqual(['Voilà.']);
  });

  it('says which is provisional, and counts the days to the other', () => {
    const { document } = site.page('fr/6-902/');
    expect([...document.querySelectorAll('.section-head .note')].map(wordsOf)).toStrictEqual([
      'traduction française',
      'provisoire · reçue le 5\u00A0mai 2014 · traduction française',
      'reçue le 12\u00A0mai 2014 · traduction française',
    ]);
    expect(wordsOf(document.querySelector('.state strong'))).toBe(
      'La réponse est arrivée le 12\u00A0mai 2014, après 10\u00A0jours.',
    );
  });

  it('sets the paragraphs side by side in their order', () => {
    const { document } = site.page('6-902/');
    expect(paragraphsOf(document, 'q', 'fr').map(({ text }) => text)).toStrictEqual(['Un.', 'Deux.', 'Trois.']);
    expect(paragraphsOf(document, 'q', 'nl').map(({ text }) => text)).toStrictEqual(['Een.', 'Twee.']);
  });

  it('gives the one that stands alone an id with its language, and says so in that language', () => {
    const { document } = site.page('6-902/');
    const [french, dutch] = ['fr-q-p3', 'nl-r-p2'].map((id) => document.getElementById(id)?.closest('.side'));
    expect(wordsOf(french)).toBe('Trois. Sans équivalent en néerlandais');
    expect(wordsOf(dutch)).toBe('Echt. Zonder tegenhanger in het Frans');
    expect([french, dutch].map((element) => element && languageOf(element))).toStrictEqual(['fr', 'nl']);
    expect(idsOn('6-902/').filter((id) => /^(fr|nl)-.*-p/.test(id))).toStrictEqual(['fr-q-p3', 'nl-r-p2']);
  });
});

describe('a question with a Dutch text only', () => {
  const french = site.page('fr/6-903/').document;

  it('says so in French on its French page, and links to the Senate’s French page', () => {
    const notice = french.querySelector('.notice');
    expect(wordsOf(notice)).toContain('Le texte français de cette question ne figure pas dans cette archive.');
    expect(notice?.querySelector('a')?.getAttribute('href')).toMatch(/LEG=6&NR=903&LANG=fr$/);
  });

  it('shows the Dutch text and title there, marked as Dutch', () => {
    expect(paragraphsOf(french, 'q')).toStrictEqual([
      { text: 'Hoeveel bruggen?', language: 'nl' },
      { text: '1) Waar?', language: 'nl' },
    ]);
    for (const selector of ['h1', '.state span', '#themes dd li']) {
      expect([...french.querySelectorAll(selector)].map(languageOf), selector).toStrictEqual(['nl']);
    }
  });
});

describe('a question without a reply', () => {
  const { document } = site.page('fr/6-904/');

  it('says what became of it, and has no reply', () => {
    expect(wordsOf(document.querySelector('.state strong'))).toBe(
      'La question a été requalifiée en demande d’explications 6-2970.',
    );
    expect(idsOn('fr/6-904/').filter((id) => id.startsWith('r'))).toStrictEqual([]);
  });

  it('shows the deadline of the reply', () => {
    expect(wordsOf(document.querySelector('#chronology'))).toContain('fin du délai de réponse\u00A0: 5\u00A0juin 2014');
  });

  const senatePage = 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=77&LANG=fr';
  const linksIn = (element: Element | null) =>
    [...(element?.querySelectorAll('a') ?? [])].map((link) => [wordsOf(link), link.getAttribute('href')]);

  it('says what it is again, with a link', () => {
    const origin = document.querySelector('.state .origin');
    expect(wordsOf(origin)).toBe('Il s’agit de la réintroduction de la question écrite 5-77.');
    expect(linksIn(origin)).toStrictEqual([['5-77', senatePage]]);
  });

  it('stands in the line of its life, which leads here or to the Senate', () => {
    const steps = [...document.querySelectorAll('nav.life li')];
    expect(steps.map(wordsOf)).toStrictEqual([
      '5-77 (pas dans cette archive)',
      '6-904 (4\u00A0mai 2014 · requalifiée)',
      '6-902 (2\u00A0mai 2014 · réponse reçue après 10\u00A0jours)',
    ]);
    expect(steps.flatMap(linksIn)).toStrictEqual([
      ['5-77', senatePage],
      ['6-904', '/fr/6-904/'],
      ['6-902', '/fr/6-902/'],
    ]);
    const current = document.querySelectorAll('nav.life [aria-current]');
    expect([...current].map(wordsOf)).toStrictEqual(['6-904']);
  });

  it('names what it was turned into, which is nowhere to be linked to', () => {
    const relations = [...document.querySelectorAll('.particulars li')].filter((item) =>
      /Réintro|Requal/.test(wordsOf(item)),
    );
    expect(relations.map((item) => [wordsOf(item), linksIn(item)])).toStrictEqual([
      ['Requalifiée en demande d’explications 6-2970', []],
    ]);
  });
});

describe('a question of which little is printed', () => {
  it('is shown without a title and a minister, and says that the text of its reply is not here', () => {
    const { document } = site.page('nl/6-905/');
    expect(wordsOf(document.querySelector('h1'))).toBe('Zonder titel');
    expect(wordsOf(document.querySelector('main'))).toContain(
      'Er kwam een antwoord, maar de tekst ervan zit niet in dit archief.',
    );
  });
});
