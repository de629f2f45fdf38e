import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/site/addresses.ts';
import { toListRow, toPages, toYearLinks } from '../../src/site/list-view.ts';
import type { ListEntry } from '../../src/site/plan/list-entries.ts';
import { toQuestionSummary } from '../../src/site/plan/question-summary.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const addresses = createAddresses('/');
const summary = toQuestionSummary(plainQuestion);
const listed = (some: Partial<typeof summary> = {}): ListEntry => ({
  kind: 'question',
  question: { ...summary, ...some },
});

describe('the pages of a list', () => {
  it('hold every item once, in order, and no page but an only one is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, perPage) => {
        const pages = toPages(items, perPage);
        expect(pages.flat()).toStrictEqual(items);
        expect(pages.every((page) => page.length <= perPage)).toBe(true);
        expect(pages.slice(0, -1).every((page) => page.length === perPage)).toBe(true);
        expect(pages.length === 1 || pages.at(-1)?.length !== 0).toBe(true);
      }),
    );
  });

  it('are one where there is nothing', () => {
    expect(toPages([], 50)).toStrictEqual([[]]);
  });
});

it('a row names title, asker, minister, day and state, and leads to the question', () => {
  expect(toListRow(listed(), addresses, 'nl')).toStrictEqual({
    kind: 'question',
    questionNumber: '5-100',
    href: '/nl/5-100/',
    title: { text: 'Bruggen - Staat', locale: 'nl' },
    authors: 'An de Vries (Onafhankelijke)',
    office: { text: 'minister van Bruggen', locale: 'nl' },
    askedOn: '2013-04-30',
    askedOnWording: '30\u00A0april 2013',
    status: 'Beantwoord na 35\u00A0dagen, buiten de termijn',
  });
});

it('a row in the other language says which it is in', () => {
  const row = toListRow(listed({ title: { fr: 'Ponts' }, addressee: { fr: 'au ministre' } }), addresses, 'nl');
  expect(row).toMatchObject({ title: { text: 'Ponts', locale: 'fr' }, office: { text: 'ministre', locale: 'fr' } });
});

it('a row without a title says so in the language of the page', () => {
  const row = toListRow(listed({ title: {}, addressee: {} }), addresses, 'fr');
  expect(row).toMatchObject({ title: { text: 'Sans titre', locale: 'fr' }, office: undefined });
});

it('a row of a series names how many were asked and how many replied, and leads to the series and to each question', () => {
  const unanswered = { ...summary, questionNumber: '5-102', askedOn: '2013-05-01', title: {} };
  const first = { ...unanswered, title: { fr: 'Ponts' }, status: { kind: 'unanswered' } } as const;
  const entry: ListEntry = { kind: 'series', name: '5-99', members: 19, questions: [first, summary] };
  expect(toListRow(entry, addresses, 'nl')).toStrictEqual({
    kind: 'series',
    name: '5-99',
    href: '/nl/reeksen/5-99/',
    title: { text: 'Bruggen - Staat', locale: 'nl' },
    authors: 'An de Vries (Onafhankelijke)',
    askedOn: '2013-05-01',
    askedOnWording: '1\u00A0mei 2013',
    ministers: '19\u00A0regeringsleden',
    replies: '1\u00A0antwoord op 2\u00A0vragen',
    summary: 'De 2\u00A0vragen tonen',
    questions: [
      {
        questionNumber: '5-102',
        href: '/nl/5-102/',
        office: { text: 'minister van Bruggen', locale: 'nl' },
        status: 'Onbeantwoord',
      },
      {
        questionNumber: '5-100',
        href: '/nl/5-100/',
        office: { text: 'minister van Bruggen', locale: 'nl' },
        status: 'Beantwoord na 35\u00A0dagen, buiten de termijn',
      },
    ],
  });
  expect(toListRow({ ...entry, questions: [summary] }, addresses, 'fr', 'both')).toMatchObject({
    href: '/series/5-99/',
    replies: '1\u00A0réponse à 1\u00A0question',
    summary: 'Voir la question',
    questions: [{ href: '/5-100/' }],
  });
});

it('a year is shown with the number of its questions', () => {
  const years = [{ year: '2012-2013', questions: 2 }];
  expect(toYearLinks(years, addresses, 'fr')).toStrictEqual([
    { year: '2012-2013', href: '/fr/annees/2012-2013/', count: '2\u00A0questions' },
  ]);
});
