import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { toLifeView } from '../../src/site/life-view.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { surroundingsOf } from './surroundings.ts';

const addresses = createAddresses('/');
const to = (kind: Relation['kind'], number: string, targetKind: Relation['target']['kind'] = 'written-question') =>
  ({ kind, label: {}, target: { kind: targetKind, number } }) satisfies Relation;

const first: Question = {
  ...plainQuestion,
  answers: [],
  chronology: [{ kind: 'legislature-ended', on: '2014-04-25', label: {} }],
  relations: [to('resubmitted-as', '6-12')],
};
const last: Question = {
  ...plainQuestion,
  questionNumber: '6-12',
  askedOn: '2014-07-01',
  chronology: [],
  answers: [{ receivedOn: '2014-08-10', text: {} }],
  relations: [to('resubmission-of', '5-100'), to('requalification-of', '5-2970', 'request-for-explanations')],
};

describe('the life of a question', () => {
  it('says of each asking when it was, and what became of it before it was asked again', () => {
    const { life } = surroundingsOf(first, [{ ...last, relations: [] }]);
    expect(toLifeView('5-100', life, addresses, 'fr')).toStrictEqual([
      {
        name: '5-100',
        href: '/fr/5-100/',
        isCurrent: true,
        detail: '30\u00A0avril 2013 · sans réponse, fin de la législature',
      },
      {
        name: '6-12',
        href: '/fr/6-12/',
        isCurrent: false,
        detail: '1er\u00A0juillet 2014 · réponse reçue après 40\u00A0jours',
      },
    ]);
  });

  it('reads the same from every question of it, which alone is marked', () => {
    const relations = [to('resubmission-of', '5-100')];
    const views = [
      toLifeView('5-100', surroundingsOf(first, [{ ...last, relations }]).life, addresses, 'nl'),
      toLifeView('6-12', surroundingsOf({ ...last, relations }, [first]).life, addresses, 'nl'),
    ];
    expect(views.map((steps) => steps.map(({ name, detail }) => [name, detail]))).toStrictEqual(
      Array.from({ length: 2 }, () => [
        ['5-100', '30\u00A0april 2013 · onbeantwoord, einde van de zittingsperiode'],
        ['6-12', '1\u00A0juli 2014 · beantwoord na 40\u00A0dagen'],
      ]),
    );
    expect(views.map((steps) => steps.map(({ isCurrent }) => isCurrent))).toStrictEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('goes on where the archive holds nothing, and names what is no written question by its kind', () => {
    const relations = last.relations.slice(1);
    const { life } = surroundingsOf({ ...last, relations: [...relations, to('resubmitted-as', '7-1')] });
    expect(toLifeView('6-12', life, addresses, 'nl', 'both')).toMatchObject([
      { name: 'vraag om uitleg 5-2970', href: null, detail: null, isCurrent: false },
      { name: '6-12', href: '/6-12/', isCurrent: true },
      {
        name: '7-1',
        href: 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=7&NR=1&LANG=nl',
        detail: 'niet in dit archief',
      },
    ]);
  });

  it('is nothing for a question that was asked once', () => {
    expect(surroundingsOf({ ...plainQuestion, relations: [] }).life).toStrictEqual([]);
  });
});
