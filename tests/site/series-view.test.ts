import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { toArchive } from '../../src/site/archive.ts';
import { toSeriesFacts } from '../../src/site/plan/series-facts.ts';
import { toHeldSeries, toSeriesPlace, toSeriesView } from '../../src/site/series-view.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const addresses = createAddresses('/');
const alsoAskedTo = (...numbers: string[]) =>
  numbers.map(
    (number) => ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const,
  );

const held: Question[] = [
  { ...plainQuestion, questionNumber: '5-100', relations: alsoAskedTo('5-99', '5-101', '5-102') },
  { ...plainQuestion, questionNumber: '5-102', title: { fr: 'Autre' }, relations: alsoAskedTo('5-100') },
  { ...plainQuestion, questionNumber: '5-200', relations: [] },
];
const archive = toArchive(held);
const series = archive.seriesByMember.get('5-99');
if (!series) throw new Error('Unexpected absence of a series');
const facts = toSeriesFacts(series, archive);

describe('the head of a series', () => {
  const view = toSeriesView(facts, 'nl');

  it('is named by its smallest number, and titled by the first that is held', () => {
    expect(view).toMatchObject({
      name: '5-99',
      title: { text: 'Bruggen - Staat', locale: 'nl' },
      hasMissingMembers: true,
    });
  });

  it('says who asked how many members of the government, and when', () => {
    const introduction =
      'An de Vries (Onafhankelijke) stelde op 30\u00A0april 2013 dezelfde vraag aan 4\u00A0regeringsleden.';
    expect(view.introduction).toBe(introduction);
    expect(toSeriesView({ ...facts, askedOn: null }, 'nl').introduction).toBe(
      introduction.replace(' op 30\u00A0april 2013', ''),
    );
  });

  it('says who was asked where nobody is known who did', () => {
    const anonymous = { ...facts, authors: [] };
    expect(toSeriesView(anonymous, 'fr').introduction).toBe(
      'La même question a été posée à 4\u00A0membres du gouvernement le 30\u00A0avril 2013.',
    );
    expect(toSeriesView(anonymous, 'nl').introduction).toBe(
      'Dezelfde vraag werd op 30\u00A0april 2013 gesteld aan 4\u00A0regeringsleden.',
    );
  });

  it('is known to lists with how many of its members are held', () => {
    expect(toHeldSeries(facts)).toStrictEqual({ name: '5-99', held: 2 });
  });

  it('says how much the archive holds, and after how many days replies came', () => {
    expect(view.heldWording).toBe('2 van de 4 vragen zitten in dit archief.');
    expect(view.repliedWording).toBe('Er kwamen 2\u00A0antwoorden, alle na 35\u00A0dagen.');
    const [, second, ...others] = facts.members;
    const replied = (days: number) => ({
      questionNumber: '5-1',
      held: { addressee: {}, status: { kind: 'answered', on: '2013-05-30', days } as const },
    });
    const wordingOf = (...members: typeof facts.members) => toSeriesView({ ...facts, members }, 'fr').repliedWording;
    expect(wordingOf(replied(30), replied(5), replied(-2))).toBe(
      '2\u00A0réponses sont arrivées, après 5\u00A0à 30\u00A0jours.',
    );
    expect(wordingOf(replied(1))).toBe('Une réponse est arrivée, après 1\u00A0jour.');
    expect(wordingOf(replied(0))).toBe('Une réponse est arrivée le jour même.');
    expect(wordingOf(replied(0), replied(0))).toBe('2\u00A0réponses sont arrivées, toutes le jour même.');
    expect(toSeriesView({ ...facts, members: [replied(0), replied(0)] }, 'nl').repliedWording).toBe(
      'Er kwamen 2\u00A0antwoorden, alle dezelfde dag.',
    );
    expect(wordingOf(...others.slice(0, 1), { questionNumber: second?.questionNumber ?? '', held: null })).toBe('');
  });
});

describe('the place of a question in its series', () => {
  it('leads to the members before and after it that are held', () => {
    expect(toSeriesPlace('5-100', facts, addresses, 'fr')).toMatchObject({
      href: '/fr/series/5-99/',
      current: '5-100',
      previous: undefined,
      next: { questionNumber: '5-102' },
    });
    expect(toSeriesPlace('5-102', facts, addresses, 'fr')).toMatchObject({
      previous: { questionNumber: '5-100' },
      next: undefined,
    });
  });

  it('says of each member its minister and its state', () => {
    const { members, previous } = toSeriesPlace('5-102', facts, addresses, 'nl');
    const office = { text: 'minister van Bruggen', locale: 'nl' };
    expect(members.map((member) => [member.questionNumber, member.office, member.status])).toStrictEqual([
      ['5-99', undefined, 'Niet in dit archief'],
      ['5-100', office, 'Beantwoord na 35\u00A0dagen, buiten de termijn'],
      ['5-101', undefined, 'Niet in dit archief'],
      ['5-102', office, 'Beantwoord na 35\u00A0dagen, buiten de termijn'],
    ]);
    expect(previous?.office).toStrictEqual(office);
  });

  it('leads to neutral pages from a neutral page', () => {
    const place = toSeriesPlace('5-100', facts, addresses, 'fr', 'both');
    expect([place.href, place.next?.href]).toStrictEqual(['/series/5-99/', '/5-102/']);
  });
});
