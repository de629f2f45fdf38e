import { describe, expect, it } from 'vitest';
import type { PageLanguage } from '../../../src/site/addresses.ts';
import type { ComparedSectionView } from '../../../src/site/series/compared-section-view.ts';
import type { FoldView } from '../../../src/site/series/fold-view.ts';
import { toSeriesPageView, toSeriesPartView } from '../../../src/site/series/series-page-view.ts';
import type { SaidView } from '../../../src/site/series/said-view.ts';
import type { BlockView } from '../../../src/site/text/block-view.ts';
import { inventedMembers } from '../../comparison/invented-series.ts';
import { pageOf, said } from './materials-of.ts';

const pages = new Map(
  (['fr', 'nl', 'both'] as const).map((language) => [language, toSeriesPageView(pageOf(language))]),
);

function sectionOf(id: string, language: PageLanguage = 'fr'): ComparedSectionView {
  const section = pages.get(language)?.sections.find((each) => each.id === id);
  if (section?.kind !== 'compared') throw new RangeError(`Unexpected absence of the section ${id}`);
  return section;
}

const foldBy = (section: ComparedSectionView, anchor: string): FoldView | undefined =>
  section.folds.find(({ givers }) => givers.some(({ parts }) => parts.some((part) => part.anchor === anchor)));

/** The words of blocks, in their order. */
function wordsIn(blocks: readonly BlockView[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'passage') return block.marker + block.words.map(({ text }) => text).join('');
      if (block.kind === 'point') return wordsIn(block.blocks);
      return '';
    })
    .join('|');
}
const wordsOf = (view: SaidView | undefined): string[] =>
  view?.kind === 'sides' ? view.sides.map(({ lang, blocks }) => `${lang ?? ''}:${wordsIn(blocks)}`) : [];

describe('the section of a sub-question', () => {
  it('has its heading, its words, and where its link leads', () => {
    const { heading, asked, label, number } = sectionOf('q-2');
    expect([said(heading), number, label]).toStrictEqual(['Sous-question 2', '2', 'Lien vers la sous-question 2']);
    expect(wordsOf({ kind: 'sides', sides: asked })).toStrictEqual([":2) Que coûte l'entretien des rives\u00A0?"]);
    expect(said(sectionOf('q-2', 'both').heading)).toBe('Sous-question 2 [fr] · Deelvraag 2 [nl]');
  });

  it('has the words of identical replies once, with all who gave them', () => {
    const [first] = sectionOf('q-1').folds;
    expect(said(first?.heading ?? [])).toBe('La même réponse de 4\u00A0membres du gouvernement');
    expect(first?.givers.map(({ office, parts }) => [said(office), parts[0]?.anchor, parts[0]?.href])).toStrictEqual([
      ['ministre des Étangs', 'm-6-101-r-1', '/fr/6-101/#r-1'],
      ['ministre des Digues', 'm-6-108-r-1', '/fr/6-108/#r-1'],
      ['ministre des Puits', 'm-6-111-r-1', '/fr/6-111/#r-1'],
      ['ministre des Ports', 'm-6-118-r2-1', '/fr/6-118/#r2-1'],
    ]);
    expect(wordsOf(first?.said)).toStrictEqual([
      ":1. L'administration des Eaux gère 414 étangs depuis sa création en 1987, dont douze au nord.",
    ]);
  });

  it('says where each part stands, and which service it is of', () => {
    const fold = foldBy(sectionOf('q-1'), 'm-6-104-r-s2-1');
    const [part] = fold?.givers[0]?.parts ?? [];
    expect([said(fold?.heading ?? []), said(part?.service ?? []), said(part?.place ?? [])]).toStrictEqual([
      'ministre du Brouillard',
      'Brumasil',
      '6-104, point 1',
    ]);
    expect(part?.label).toBe('Lien vers le passage 6-104, point 1');
    const second = sectionOf('q-1').folds[0]?.givers.at(-1)?.parts[0];
    expect(said(second?.place ?? [])).toBe('6-118, réponse 2, point 1');
  });

  it('has nearly identical replies behind, with what differs and the kind of it', () => {
    const [other] = sectionOf('q-1').folds[0]?.others ?? [];
    expect(other?.givers.map(({ questionNumber }) => questionNumber)).toStrictEqual(['6-109']);
    expect(other?.warnings.map(said)).toStrictEqual(['des chiffres diffèrent']);
    const differing = other?.differences[0]?.parts.flatMap((part) =>
      part.kind === 'removed' || part.kind === 'added' ? [part] : [],
    );
    expect(differing).toStrictEqual([
      { kind: 'removed', words: '414 ' },
      { kind: 'added', words: '415 ' },
      { kind: 'removed', words: 'douze ' },
      { kind: 'added', words: 'treize ' },
    ]);
  });

  it('leads to joint points under their lowest number, which say once what they answer', () => {
    expect(sectionOf('q-3').jointly.map(({ href, office }) => [href, said(office)])).toStrictEqual([
      ['#m-6-102-r-1', 'ministre des Ponts'],
      ['#m-6-112-r-1', 'ministre des Sources'],
    ]);
    const joint = foldBy(sectionOf('q-1'), 'm-6-102-r-1');
    const [first] = joint?.givers[0]?.parts ?? [];
    expect([said(first?.place ?? []), first?.notes, joint?.nature.map(said)]).toStrictEqual([
      '6-102, points 1, 2 et 3',
      [],
      ['réponse commune aux sous-questions 1, 2 et 3'],
    ]);
    const inBoth = foldBy(sectionOf('q-1', 'both'), 'm-6-102-r-1')?.givers[0]?.parts[0];
    expect(said(inBoth?.place ?? [])).toBe('6-102, points 1, 2 et 3 [fr] · punten 1, 2 en 3 [nl]');
  });

  it('says that nobody answers it only where nothing bears on it, in no place', () => {
    const emptyOf = (number: string, id: string): string => {
      const questions = inventedMembers.filter(({ questionNumber }) => questionNumber === number);
      const section = toSeriesPageView(pageOf('fr', { questions })).sections.find((each) => each.id === id);
      return section?.kind === 'compared' ? said(section.empty) : 'no section';
    };
    expect([emptyOf('6-102', 'q-3'), emptyOf('6-103', 'q-3'), emptyOf('6-115', 'q-3')]).toStrictEqual([
      '',
      '',
      'Aucune réponse de cette archive ne porte sur cette sous-question.',
    ]);
  });

  it('leads to the undivided replies, and names those to whom something else was asked', () => {
    const { undivided, askedOtherwise } = sectionOf('q-2-a', 'nl');
    expect([undivided?.href, said(undivided?.words ?? [])]).toStrictEqual([
      '#r-general',
      '7\u00A0antwoorden gelden voor alle deelvragen',
    ]);
    expect(askedOtherwise.map(({ href, office }) => [href, said(office)])).toStrictEqual([
      ['#m-6-113', 'minister van Moerassen'],
    ]);
  });

  it('says of a text in the other language that its own is missing', () => {
    const dutch = foldBy(sectionOf('q-1'), 'm-6-110-r-1')?.said;
    expect(dutch?.kind === 'sides' ? dutch.sides.map(({ lang, note }) => [lang, said(note)]) : []).toStrictEqual([
      ['nl', 'Le texte français ne figure pas dans cette archive.'],
    ]);
  });
});

describe('what belongs to no sub-question', () => {
  it('says what each part is', () => {
    const natureOf = (anchor: string) => foldBy(sectionOf('r-general'), anchor)?.nature.map(said);
    expect([
      natureOf('m-6-101-r-p1'),
      natureOf('m-6-103-r'),
      natureOf('m-6-104-r-s1'),
      natureOf('m-6-105-r'),
    ]).toStrictEqual([
      ['Passage qui ne porte sur aucune sous-question en particulier'],
      ['Réponse non divisée par sous-questions'],
      ['Réponse d’un service, non divisée par sous-questions'],
      [],
    ]);
  });

  it('says of a point that answers none of the sub-questions that it has a number', () => {
    const questions = inventedMembers.slice(0, 2).map((question) => ({
      ...question,
      answers: [
        { receivedOn: '2014-03-05', text: { fr: ['1. Douze.', '2. Rien.', '3. Oui.', '4. Non.', '5. Merci.'] } },
      ],
    }));
    const general = toSeriesPageView(pageOf('fr', { questions })).sections.at(-1);
    expect(general?.kind === 'compared' ? general.folds.flatMap(({ nature }) => nature.map(said)) : []).toStrictEqual([
      'Passage numéroté sans sous-question correspondante',
    ]);
  });

  it('marks the words that show that a reply refers elsewhere, and names whom it means', () => {
    const fold = foldBy(sectionOf('r-general'), 'm-6-106-r');
    expect(said(fold?.referral?.words ?? [])).toBe('Renvoie ailleurs');
    expect(fold?.referral?.members.map(({ href, office }) => [href, said(office)])).toStrictEqual([
      ['#m-6-101', 'ministre des Étangs'],
    ]);
    const [block] = fold?.said.kind === 'sides' ? (fold.said.sides[0]?.blocks ?? []) : [];
    const telling = block?.kind === 'passage' ? block.words.filter(({ isTelling }) => isTelling) : [];
    expect(telling.map(({ text }) => text)).toStrictEqual([
      "Je renvoie l'honorable membre à la réponse de la ministre des Étangs.",
    ]);
    expect(said(foldBy(sectionOf('r-general', 'nl'), 'm-6-107-r')?.referral?.words ?? [])).toBe(
      'Verklaart niet bevoegd te zijn',
    );
  });
});

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
