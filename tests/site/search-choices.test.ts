import { expect, it } from 'vitest';
import type { QuestionFacts } from '../../src/domain/question.ts';
import { toArchive } from '../../src/site/archive.ts';
import { toSearchChoices } from '../../src/site/search-choices.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const asked = (questionNumber: string, some: Partial<QuestionFacts> = {}): QuestionFacts => ({
  ...plainQuestion,
  chronology: [],
  relations: [],
  answers: [],
  session: null,
  questionNumber,
  askedOn: '2013-04-30',
  ...some,
});
const withdrawn = { chronology: [{ kind: 'withdrawn', on: '2014-11-05', label: {} }] } as const;
const answered = { answers: [{ receivedOn: '2013-05-30' }], askedOn: '2014-11-01' } as const;
const archive = toArchive([
  asked('5-1'),
  asked('6-1', withdrawn),
  asked('6-2', answered),
  asked('6-3', { ...answered, answers: [{ receivedOn: null }] }),
]);

it('what the page of the search lets choose is what the archive has, with how many questions', () => {
  const said = toSearchChoices(archive, 'nl').map(({ field, choices }) => [
    field,
    ...choices.map(({ value, label, questions }) => `${value}=${label} (${questions ?? '-'})`),
  ]);
  expect(said).toStrictEqual([
    ['status', 'answered=Beantwoord (2)', 'withdrawn=Ingetrokken (1)', 'unanswered=Onbeantwoord (1)'],
    ['part', 'question=Vragen (-)', 'reply=Antwoorden (-)'],
    ['legislature', '6=6e\u00A0zittingsperiode (3)', '5=5e\u00A0zittingsperiode (1)'],
    ['year', '2014-2015=2014-2015 (2)', '2012-2013=2012-2013 (2)'],
  ]);
});
