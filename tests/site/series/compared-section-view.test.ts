import { describe, expect, it } from 'vitest';
import { toSeriesPageView } from '../../../src/site/series/series-page-view.ts';
import { inventedMembers } from '../../comparison/invented-series.ts';
import { foldBy, sectionOf, wordsOf } from './invented-pages.ts';
import { pageOf, said } from './materials-of.ts';

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

  it('says of a reply whose points are all on other things that it has points of its own', () => {
    const natureOf = (fr: readonly string[]) => {
      const questions = inventedMembers
        .slice(0, 2)
        .map((question) => ({ ...question, answers: [{ receivedOn: '2014-03-05', text: { fr } }] }));
      const general = toSeriesPageView(pageOf('fr', { questions })).sections.at(-1);
      return general?.kind === 'compared' ? general.folds.flatMap(({ nature }) => nature.map(said)) : [];
    };
    expect(natureOf(['a) Douze.', 'b) Rien.'])).toStrictEqual([
      'Réponse divisée en points qui ne sont pas ceux des sous-questions',
    ]);
    expect(natureOf(['Douze.', 'Rien.'])).toStrictEqual(['Réponse non divisée par sous-questions']);
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
