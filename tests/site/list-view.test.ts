import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/site/addresses.ts';
import { toPages, toQuestionRow, toYearLinks } from '../../src/site/list-view.ts';
import { toQuestionSummary } from '../../src/site/plan/question-summary.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const addresses = createAddresses('/');
const summary = toQuestionSummary(plainQuestion);

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
  expect(toQuestionRow(summary, addresses, 'nl')).toStrictEqual({
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
  const row = toQuestionRow({ ...summary, title: { fr: 'Ponts' }, addressee: { fr: 'au ministre' } }, addresses, 'nl');
  expect(row).toMatchObject({ title: { text: 'Ponts', locale: 'fr' }, office: { text: 'ministre', locale: 'fr' } });
});

it('a row without a title says so in the language of the page', () => {
  const row = toQuestionRow({ ...summary, title: {}, addressee: {} }, addresses, 'fr');
  expect(row).toMatchObject({ title: { text: 'Sans titre', locale: 'fr' }, office: undefined });
});

it('a year is shown with the number of its questions', () => {
  const years = [{ year: '2012-2013', questions: 2 }];
  expect(toYearLinks(years, addresses, 'fr')).toStrictEqual([
    { year: '2012-2013', href: '/fr/annees/2012-2013/', count: '2\u00A0questions' },
  ]);
});
