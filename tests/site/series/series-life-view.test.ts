import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/question.ts';
import type { RelationKind } from '../../../src/domain/relation.ts';
import { createAddresses, type PageLanguage } from '../../../src/site/addresses.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { toSeriesLife } from '../../../src/site/plan/series-life.ts';
import { toSeriesLifeView } from '../../../src/site/series/series-life-view.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';
import { said } from './materials-of.ts';

const relation = (kind: RelationKind, number: string) =>
  ({ kind, label: {}, target: { kind: 'written-question', number } }) as const;
const asked = (questionNumber: string, ...relations: Question['relations'][number][]): Question => ({
  ...plainQuestion,
  questionNumber,
  relations,
});

/** A series of two, submitted again as another, one of which was submitted again as a third; and one alone. */
const archive = toArchive([
  asked('4-1', relation('also-asked-to', '4-2'), relation('resubmitted-as', '5-1')),
  asked('4-2', relation('resubmitted-as', '5-2')),
  asked('5-1', relation('also-asked-to', '5-2'), relation('also-asked-to', '5-3'), relation('resubmitted-as', '6-1')),
  asked('5-2', relation('resubmitted-as', '6-9')),
  asked('6-1', relation('also-asked-to', '6-2')),
]);

function lifeOf(name: string, language: PageLanguage = 'fr') {
  const series = archive.seriesByMember.get(name);
  if (!series) throw new RangeError(`Unexpected absence of the series ${name}`);
  const context = {
    language,
    addresses: createAddresses('/'),
    mentionLinks: { fr: () => null, nl: () => null },
    placeOf: (anchor: string) => `#${anchor}`,
    pageOf: () => '',
  };
  const { steps, successions } = toSeriesLifeView(name, toSeriesLife(series, archive), context);
  return {
    steps: steps.map(({ name: step, href, isCurrent }) => `${step} ${href}${isCurrent ? ' here' : ''}`),
    successions: successions.map(({ lead, links }) => [
      said(lead),
      ...links.map(({ href, words, extent }) => `${said(words)} (${said(extent)}) ${href}`),
    ]),
  };
}

describe('the life of a series', () => {
  it('leads to the series it was submitted again as, and says how much of it', () => {
    expect(lifeOf('4-1').successions).toStrictEqual([
      ['Réintroduite comme\u00A0:', 'série 5-1 (en entier) /fr/series/5-1/'],
    ]);
    expect(lifeOf('5-1', 'nl').successions).toStrictEqual([
      ['Herindiening van:', 'reeks 4-1 (volledig) /nl/reeksen/4-1/'],
      [
        'Heringediend als:',
        'reeks 6-1 (1\u00A0vraag) /nl/reeksen/6-1/',
        '6-9 (voor vraag 5-2) https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=9&LANG=nl',
      ],
    ]);
  });

  it('tells of more than two series in their order', () => {
    expect(lifeOf('5-1').steps).toStrictEqual([
      '4-1 /fr/series/4-1/',
      '5-1 /fr/series/5-1/ here',
      '6-1 /fr/series/6-1/',
    ]);
  });

  it('is nothing where a series was asked once', () => {
    const once = toArchive([asked('5-1', relation('also-asked-to', '5-2'))]);
    const series = once.seriesByMember.get('5-1');
    expect(series && toSeriesLife(series, once)).toStrictEqual({ life: [], earlier: [], later: [] });
  });
});
