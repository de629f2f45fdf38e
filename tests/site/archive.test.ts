import { expect, it } from 'vitest';
import type { QuestionFacts } from '../../src/domain/question.ts';
import { seriesOf, toArchive } from '../../src/site/archive.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const asked = (questionNumber: string, askedOn: string, some: Partial<QuestionFacts> = {}): QuestionFacts => ({
  ...plainQuestion,
  relations: [],
  session: null,
  questionNumber,
  askedOn,
  ...some,
});
const numbersOf = (questions: readonly QuestionFacts[]) => questions.map(({ questionNumber }) => questionNumber);

it('questions stand newest first, and of one day the largest number first, as numbers', () => {
  const archive = toArchive([asked('5-9', '2013-04-30'), asked('5-2', '2013-05-01'), asked('5-10', '2013-04-30')]);
  expect(numbersOf(archive.questions)).toStrictEqual(['5-2', '5-10', '5-9']);
  expect(archive.byNumber.get('5-10')?.askedOn).toBe('2013-04-30');
});

it('years stand newest first, each with its questions; a printed session decides', () => {
  const archive = toArchive([
    asked('5-1', '2012-10-09'),
    asked('5-2', '2012-10-08'),
    asked('5-3', '2013-10-20', { session: '2012-2013' }),
    asked('5-4', '2013-10-21'),
  ]);
  expect(archive.years.map(({ year, questions }) => [year, ...numbersOf(questions)])).toStrictEqual([
    ['2013-2014', '5-4'],
    ['2012-2013', '5-3', '5-1'],
    ['2011-2012', '5-2'],
  ]);
});

it('series stand once each, the newest first', () => {
  const alsoAskedTo = (number: string) =>
    [{ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }] as const;
  const archive = toArchive([
    asked('5-12', '2013-04-30', { relations: alsoAskedTo('5-11') }),
    asked('5-3', '2013-04-30', { relations: alsoAskedTo('5-2') }),
    asked('5-7', '2013-04-30'),
  ]);
  expect(seriesOf(archive).map(({ name }) => name)).toStrictEqual(['5-11', '5-2']);
});

it('an archive without questions has nothing, and is none the worse', () => {
  expect(toArchive([])).toMatchObject({ questions: [], years: [] });
});
