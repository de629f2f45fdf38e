import { expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { mentionedNumbersOf } from '../../src/structure/mentioned-numbers.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

it('are gathered from the question and every reply, in both languages, once each and by number', () => {
  const question: Question = {
    ...plainQuestion,
    text: { fr: ['Voir la question écrite n° 6-9.'], nl: ['Zie schriftelijke vraag nr. 6-9.', 'Zie ook 5-8902.'] },
    answers: [
      { receivedOn: null, text: { fr: ['Voir 5-8901.'] } },
      { receivedOn: null, text: { nl: ['Zie vraag nr. 6-10000.'] } },
    ],
  };
  expect(mentionedNumbersOf(question)).toStrictEqual(['5-8901', '5-8902', '6-9', '6-10000']);
});

it('leave out the question itself', () => {
  const question = { ...plainQuestion, text: { fr: ['La question écrite n° 5-100 et la question écrite n° 5-101.'] } };
  expect(mentionedNumbersOf(question)).toStrictEqual(['5-101']);
});
