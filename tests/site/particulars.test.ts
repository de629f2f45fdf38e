import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { toArchive } from '../../src/site/archive.ts';
import { toSurroundings } from '../../src/site/plan/surroundings.ts';
import { toParticulars } from '../../src/site/particulars.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const addresses = createAddresses('/');

function relationsOf(relations: readonly Relation[], held: readonly Question[] = []) {
  const question = { ...plainQuestion, relations };
  const surroundings = toSurroundings(question, toArchive([question, ...held]));
  return toParticulars(question, surroundings, addresses, 'nl').relations;
}

describe('the relations of a question', () => {
  it('lead to a question that is held, and say of another that it is not', () => {
    const related: Relation = {
      kind: 'other',
      label: { nl: 'Zie ook' },
      target: { kind: 'written-question', number: '6-77' },
    };
    expect(relationsOf([related], [{ ...plainQuestion, questionNumber: '6-77' }])).toMatchObject([
      { href: '/nl/6-77/', absence: null },
    ]);
    expect(relationsOf([related])).toStrictEqual([
      {
        label: { text: 'Zie ook', locale: 'nl' },
        target: { text: 'schriftelijke vraag 6-77', locale: 'nl' },
        href: 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=77&LANG=nl',
        absence: 'Niet in dit archief',
      },
    ]);
  });

  it('call what is not known as the page does, in its language', () => {
    const unknown: Relation = {
      kind: 'other',
      label: { fr: 'Voir aussi' },
      target: { kind: 'other', number: '5-12', word: 'interpellation' },
    };
    expect(relationsOf([unknown])).toStrictEqual([
      {
        label: { text: 'Voir aussi', locale: 'fr' },
        target: { text: 'interpellation 5-12', locale: 'fr' },
        href: null,
        absence: null,
      },
    ]);
  });

  it('leave the other askings to the life of the question, but for those that it does not go through', () => {
    const to = (kind: Relation['kind'], number: string): Relation => ({
      kind,
      label: {},
      target: { kind: 'written-question', number },
    });
    const relations = [to('resubmission-of', '4-9'), to('resubmitted-as', '6-78'), to('resubmitted-as', '6-77')];
    expect(relationsOf(relations)).toMatchObject([{ target: { text: 'schriftelijke vraag 6-78' } }]);
    expect(relationsOf([to('resubmitted-as', '6-77'), to('other', '6-77')])).toMatchObject([
      { label: { text: 'Verwant met' }, target: { text: 'schriftelijke vraag 6-77' } },
    ]);
  });

  it('leave the members of the series to the series, and nothing else', () => {
    const sibling = (kind: Relation['target']['kind']): Relation => ({
      kind: 'also-asked-to',
      label: {},
      target: { kind, number: '5-101' },
    });
    expect(relationsOf([sibling('written-question'), sibling('oral-question')])).toMatchObject([
      { target: { text: 'mondelinge vraag 5-101' }, href: null },
    ]);
  });
});

describe('the raw files that are named', () => {
  const french = { path: '5/5-100.web.fr.txt', layout: 'web', locales: ['fr'], sha256: 'f'.repeat(64) } as const;
  const dutch = { path: '5/5-100.web.nl.txt', layout: 'web', locales: ['nl'], sha256: 'd'.repeat(64) } as const;
  const asked: Question = { ...plainQuestion, relations: [], sources: [french, dutch] };
  const namedIn = (question: Question, page: 'fr' | 'nl' | 'both'): string[] => {
    const locale = page === 'both' ? 'fr' : page;
    const surroundings = toSurroundings(question, toArchive([question]));
    return toParticulars(question, surroundings, addresses, locale, page).sources.map(({ path }) => path);
  };

  it('are those of the page’s language', () => {
    expect(namedIn(asked, 'fr')).toStrictEqual([french.path]);
    expect(namedIn(asked, 'nl')).toStrictEqual([dutch.path]);
    expect(namedIn(asked, 'both')).toStrictEqual([french.path, dutch.path]);
    expect(namedIn(plainQuestion, 'nl')).toStrictEqual(['5/5-100.txt']);
  });

  it('are all where words of the page are in the other language', () => {
    const answers = [{ receivedOn: '2013-06-04', text: { fr: ['Douze.'] } }];
    expect(namedIn({ ...asked, answers }, 'nl')).toStrictEqual([french.path, dutch.path]);
    expect(namedIn({ ...asked, answers }, 'fr')).toStrictEqual([french.path]);
  });
});
