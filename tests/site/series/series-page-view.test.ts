import { describe, expect, it } from 'vitest';
import { toSeriesPageView, toSeriesPartView } from '../../../src/site/series/series-page-view.ts';
import { inventedMembers } from '../../comparison/invented-series.ts';
import { foldBy, pages, sectionOf, wordsOf } from './invented-pages.ts';
import { pageOf, said } from './materials-of.ts';

describe('the texts that are quoted', () => {
  it('have no ids and no link signs: these stand on the pages of their questions', () => {
    const quoted = [...pages.values()].map(({ sections, asked }) => [
      asked.said,
      ...sections.map((section) => (section.kind === 'compared' ? [section.asked, section.folds] : [])),
    ]);
    const text = JSON.stringify(quoted);
    expect(text).not.toContain('"id":"');
    expect(text).toContain('"id":null');
    expect([...text.matchAll(/"sign":(\{|null)/g)].every(([, value]) => value === 'null')).toBe(true);
  });

  it('of a whole reply in both languages stand side by side by paragraph', () => {
    expect(foldBy(sectionOf('r-general', 'both'), 'm-6-103-r')?.said.kind).toBe('rows');
    expect(foldBy(sectionOf('q-1', 'both'), 'm-6-101-r-1')?.said).toMatchObject({
      kind: 'sides',
      sides: [{ lang: 'fr' }, { lang: 'nl' }],
    });
  });
});

describe('the question', () => {
  it('stands once, with the versions that differ from it', () => {
    const asked = pages.get('fr')?.asked;
    expect(wordsOf(asked?.said ?? undefined)[0]).toContain("L'hiver dernier");
    expect(said(asked?.sentTo ?? [])).toBe(
      'Texte envoyé à 21\u00A0membres du gouvernement\u00A0; d’autres en ont reçu un autre.',
    );
    expect(
      asked?.others.map(({ members, href }) => [members.map(({ questionNumber }) => questionNumber), href]),
    ).toStrictEqual([
      [['6-112'], '/fr/6-112/#q'],
      [['6-113'], '/fr/6-113/#q'],
      [['6-114'], '/fr/6-114/#q'],
    ]);
    const added = asked?.others[0]?.differences[0]?.parts.filter(({ kind }) => kind === 'added');
    expect(added).toStrictEqual([{ kind: 'added', words: "Dans l'affirmative, lesquelles\u00A0?\n" }]);
  });

  it('differs in both languages on the page of both', () => {
    const other = pages.get('both')?.asked.others[0];
    expect(other?.differences.map(({ lang, locale }) => [lang, locale])).toStrictEqual([
      ['fr', 'fr'],
      ['nl', 'nl'],
    ]);
  });

  it('that was the same for all is said to be', () => {
    const questions = inventedMembers.slice(0, 3);
    const { asked } = toSeriesPageView(pageOf('nl', { questions }));
    expect([said(asked.sentTo), asked.others]).toStrictEqual([
      'Dezelfde tekst werd gestuurd aan de 3\u00A0regeringsleden van wie de vraag in dit archief zit.',
      [],
    ]);
  });
});

describe('a series without sub-questions', () => {
  it('has its replies under one heading, which are no less for not being divided', () => {
    const questions = inventedMembers.slice(0, 3).map((question) => ({ ...question, text: { fr: ['Bonjour.'] } }));
    const { sections, grid } = toSeriesPageView(pageOf('fr', { questions }));
    expect(grid.columns).toStrictEqual([]);
    expect(sections.map(({ id, heading }) => [id, said(heading)])).toStrictEqual([['r-general', 'Les réponses']]);
    const [section] = sections;
    expect(section?.kind === 'compared' ? section.folds.map(({ nature }) => nature) : []).toStrictEqual([[], [], []]);
  });

  it('and without any reply says so', () => {
    const questions = inventedMembers.slice(0, 2).map((question) => ({ ...question, text: {}, answers: [] }));
    const [section] = toSeriesPageView(pageOf('nl', { questions })).sections;
    expect(section?.kind === 'compared' ? said(section.empty) : '').toBe('Dit archief bevat geen enkel antwoord.');
  });
});

describe('a series that is too long for one page', () => {
  const parts = ['q-1', 'q-2', 'q-2-a', 'q-2-b', 'q-3', 'q-4', 'r-general'];

  it('keeps every place on the page of the whole, which leads to the pages of the sections', () => {
    const { sections } = toSeriesPageView(pageOf('fr', { parts }));
    expect(sections.map(({ kind, id }) => [kind, id])).toStrictEqual(parts.map((id) => ['digest', id]));
    const [first] = sections;
    const placesIn = first?.kind === 'digest' ? first.givers.flatMap((giver) => giver.parts) : [];
    expect(placesIn.map(({ anchor, href }) => [anchor, href])).toContainEqual([
      'm-6-109-r-1',
      '/fr/series/6-100/q-1/#m-6-109-r-1',
    ]);
  });

  it('has each section on a page of its own, which leads back to the members', () => {
    const section = toSeriesPartView(pageOf('fr', { parts }), 'q-3');
    expect(section?.folds.length).toBeGreaterThan(1);
    expect(section?.jointly[0]?.href).toBe('/fr/series/6-100/q-1/#m-6-102-r-1');
    expect(section?.undivided?.href).toBe('/fr/series/6-100/r-general/#r-general');
    const general = toSeriesPartView(pageOf('nl', { parts }), 'r-general');
    expect(general?.folds.flatMap(({ referral }) => referral?.members[0]?.href ?? [])[0]).toBe(
      '/nl/reeksen/6-100/#m-6-101',
    );
    expect(toSeriesPartView(pageOf('fr', { parts }), 'q-9')).toBeUndefined();
  });
});
