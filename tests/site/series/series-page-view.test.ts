import { describe, expect, it } from 'vitest';
import type { PageLanguage } from '../../../src/site/addresses.ts';
import type { GiverView } from '../../../src/site/series/giver-view.ts';
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
      'Dezelfde tekst werd gestuurd aan de 3\u00A0regeringsleden aan wie de vragen van deze reeks in dit archief gericht zijn.',
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

const sectionIds = ['q-1', 'q-2', 'q-2-a', 'q-2-b', 'q-3', 'q-4', 'r-general'];

describe('a series that is too long for one page', () => {
  const parts = sectionIds.map((section) => ({ section, starts: [] }));
  const first = (section: string) => ({ section, page: 1 });

  it('keeps every place on the page of the whole, which leads to the pages of the sections', () => {
    const { sections } = toSeriesPageView(pageOf('fr', { parts }));
    expect(sections.map(({ kind, id }) => [kind, id])).toStrictEqual(sectionIds.map((id) => ['digest', id]));
    const [digest] = sections;
    const placesIn = digest?.kind === 'digest' ? digest.givers.flatMap((giver) => giver.parts) : [];
    expect(placesIn.map(({ anchor, href }) => [anchor, href])).toContainEqual([
      'm-6-109-r-1',
      '/fr/series/6-100/q-1/#m-6-109-r-1',
    ]);
  });

  it('has each section on a page of its own, which leads back to the members', () => {
    const section = toSeriesPartView(pageOf('fr', { parts }), first('q-3'));
    expect([section?.page, section?.pages]).toStrictEqual([1, []]);
    expect(section?.folds.length).toBeGreaterThan(1);
    expect(section?.jointly[0]?.href).toBe('/fr/series/6-100/q-1/#m-6-102-r-1');
    expect(section?.undivided?.href).toBe('/fr/series/6-100/r-general/#r-general');
    const general = toSeriesPartView(pageOf('nl', { parts }), first('r-general'));
    expect(general?.folds.flatMap(({ referral }) => referral?.members[0]?.href ?? [])[0]).toBe(
      '/nl/reeksen/6-100/#m-6-101',
    );
    expect(toSeriesPartView(pageOf('fr', { parts }), first('q-9'))).toBeUndefined();
  });
});

describe('a section that is too long for one page', () => {
  const starts = [
    { member: '6-104', ordinal: 1 },
    { member: '6-113', ordinal: 1 },
  ];
  const parts = sectionIds.map((section) => ({ section, starts: section === 'q-1' ? starts : [] }));
  const viewOf = (language: PageLanguage, page: number) =>
    toSeriesPartView(pageOf(language, { parts }), { section: 'q-1', page });
  const anchorsOf = (givers: readonly GiverView[]) =>
    givers.flatMap((giver) => giver.parts.map(({ anchor }) => anchor));
  const standingOn = (language: PageLanguage, page: number) =>
    (viewOf(language, page)?.folds ?? []).map(({ givers, others }) =>
      anchorsOf([...givers, ...others.flatMap((other) => other.givers)]).join(' '),
    );

  it('has each reply on one page, in whole, with all who gave it', () => {
    expect([1, 2, 3].map((page) => standingOn('fr', page))).toStrictEqual([
      ['m-6-101-r-1 m-6-108-r-1 m-6-111-r-1 m-6-118-r2-1 m-6-109-r-1', 'm-6-102-r-1 m-6-112-r-1'],
      ['m-6-104-r-s2-1', 'm-6-104-r-s3-1', 'm-6-110-r-1'],
      ['m-6-113-r-1'],
    ]);
    const whole = sectionOf('q-1', 'nl');
    expect([1, 2, 3].flatMap((page) => viewOf('nl', page)?.folds ?? [])).toHaveLength(whole.folds.length);
  });

  it('names on each page all others, of whom they have replies, and their places, which lead there', () => {
    const { page, pages: links = [] } = viewOf('nl', 2) ?? {};
    expect(page).toBe(2);
    expect(links.map(({ href, isCurrent, name, extent }) => [href, isCurrent, said(name), said(extent)])).toStrictEqual(
      [
        ['/nl/reeksen/6-100/q-1/', false, 'Pagina 1', 'antwoorden van 7\u00A0regeringsleden'],
        ['/nl/reeksen/6-100/q-1/2/', true, 'Pagina 2', 'antwoorden van 2\u00A0regeringsleden'],
        ['/nl/reeksen/6-100/q-1/3/', false, 'Pagina 3', 'antwoord van 1\u00A0regeringslid'],
      ],
    );
    expect(links[2]?.givers.flatMap((giver) => giver.parts.map(({ href }) => href))).toStrictEqual([
      '/nl/reeksen/6-100/q-1/3/#m-6-113-r-1',
    ]);
  });

  it('has the place of every part of a reply on each of its pages, once', () => {
    for (const language of ['fr', 'nl', 'both'] as const) {
      const all = sectionOf('q-1', language).folds.flatMap(({ givers, others }) =>
        anchorsOf([...givers, ...others.flatMap((other) => other.givers)]),
      );
      for (const page of [1, 2, 3]) {
        const links = viewOf(language, page)?.pages.flatMap(({ givers }) => anchorsOf(givers)) ?? [];
        const own = standingOn(language, page).flatMap((anchors) => anchors.split(' '));
        expect([...own, ...links].toSorted(), `${language} ${page}`).toStrictEqual(all.toSorted());
      }
    }
  });

  it('is led to at the right page from everywhere', () => {
    const joint = toSeriesPartView(pageOf('fr', { parts }), { section: 'q-3', page: 1 })?.jointly.map(
      ({ href }) => href,
    );
    expect(joint).toStrictEqual(['/fr/series/6-100/q-1/#m-6-102-r-1', '/fr/series/6-100/q-1/#m-6-112-r-1']);
    const { grid, sections } = toSeriesPageView(pageOf('both', { parts }));
    const cellOf = (number: string) =>
      grid.rows.find(({ questionNumber }) => questionNumber === number)?.cells[0]?.href;
    expect(['6-101', '6-104', '6-113'].map(cellOf)).toStrictEqual([
      '/series/6-100/q-1/#m-6-101-r-1',
      '/series/6-100/q-1/2/#m-6-104-r-s2-1',
      '/series/6-100/q-1/3/#m-6-113-r-1',
    ]);
    const [digest] = sections;
    const places = digest?.kind === 'digest' ? digest.givers.flatMap((giver) => giver.parts) : [];
    expect(digest?.kind === 'digest' && digest.href).toBe('/series/6-100/q-1/#q-1');
    expect(places.find(({ anchor }) => anchor === 'm-6-113-r-1')?.href).toBe('/series/6-100/q-1/3/#m-6-113-r-1');
  });

  it('says on its first page alone what bears on the sub-question besides the replies', () => {
    expect([1, 2, 3].map((page) => viewOf('fr', page)?.undivided === null)).toStrictEqual([false, true, true]);
    const otherParts = sectionIds.map((section) => ({ section, starts: section === 'q-2-a' ? starts : [] }));
    const named = [1, 2, 3].map((page) => {
      return toSeriesPartView(pageOf('fr', { parts: otherParts }), { section: 'q-2-a', page })?.askedOtherwise.length;
    });
    expect(named).toStrictEqual([1, 0, 0]);
    expect([1, 2, 3].map((page) => viewOf('fr', page)?.asked.length)).toStrictEqual([1, 1, 1]);
  });

  it('says of a page whose members say what others do, in this language, that it stands there', () => {
    const same = [{ section: 'q-1', starts: [{ member: '6-120', ordinal: 1 }] }];
    const empty = toSeriesPartView(pageOf('fr', { parts: same }), { section: 'q-1', page: 2 });
    expect([empty?.folds, said(empty?.empty ?? [])]).toStrictEqual([
      [],
      'Les réponses qui figureraient ici ont les mêmes mots que d’autres, et sont affichées avec celles-ci.',
    ]);
    expect(empty?.pages.map(({ extent }) => extent.length > 0)).toStrictEqual([true, false]);
  });
});
