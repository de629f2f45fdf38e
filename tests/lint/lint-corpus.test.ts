import { describe, expect, it } from 'vitest';
import { localesOf } from '../../src/domain/locale.ts';
import type { CorpusRule, QuestionRule } from '../../src/lint/rule.ts';
import { toExampleQuestion } from './example-question.ts';
import { lintQuestions } from './lint-questions.ts';

const questions = [
  toExampleQuestion({ questionNumber: '5-10', sources: [{ path: 'b.txt' }, { path: 'c.txt' }] }),
  toExampleQuestion({ questionNumber: '5-9', sources: [{ path: 'a.txt' }] }),
  toExampleQuestion({ questionNumber: '4-11' }),
];

/** A rule that finds every question, against the one before it. */
const everyQuestion: CorpusRule = {
  scope: 'corpus',
  ruleId: 'every-question',
  description: 'There are no questions',
  severity: 'warning',
  *check(corpus) {
    for (const [index, question] of corpus.questions.entries()) {
      const other = corpus.questions[index - 1];
      const reason = `Unexpected question ${question.questionNumber}, expected none`;
      yield other
        ? { question, reason, otherEnd: { question: other, reason: 'The one before' } }
        : { question, reason };
    }
  },
};

/** A rule that finds the language of each text of a question. */
const everyText: QuestionRule = {
  scope: 'question',
  ruleId: 'every-text',
  description: 'There are no texts',
  severity: 'info',
  *check({ questionNumber, text }) {
    for (const locale of localesOf(text)) yield `Unexpected ${locale} text of ${questionNumber}, expected none`;
  },
};

describe('lintCorpus', () => {
  it('reports by question number, in the first raw file of each question, both ends named', () => {
    const messages = lintQuestions(questions, [everyQuestion]);
    expect(
      messages.map(({ file, line, column, ruleId, source }) => [file, line, column, ruleId, source]),
    ).toStrictEqual([
      ['4/4-11.web.fr.txt', 1, 1, 'every-question', 'lint'],
      ['a.txt', 1, 1, 'every-question', 'lint'],
      ['b.txt', 1, 1, 'every-question', 'lint'],
    ]);
    const [first, , last] = messages;
    expect(first?.cause).toBeUndefined();
    expect(last?.cause).toStrictEqual({ file: 'a.txt', line: 1, column: 1, reason: 'The one before' });
  });

  it('reports what was found in each question by itself where its rule stands, by question number', () => {
    const withTexts = [
      toExampleQuestion({ questionNumber: '5-10', text: { fr: ['a'], nl: ['b'] } }),
      toExampleQuestion({ questionNumber: '5-9', text: { nl: ['c'] } }),
    ];
    const messages = lintQuestions(withTexts, [everyText, everyQuestion]);
    expect(messages.map(({ weight, reason }) => [weight, reason])).toStrictEqual([
      ['info', 'Unexpected nl text of 5-9, expected none'],
      ['info', 'Unexpected fr text of 5-10, expected none'],
      ['info', 'Unexpected nl text of 5-10, expected none'],
      ['warning', 'Unexpected question 5-9, expected none'],
      ['warning', 'Unexpected question 5-10, expected none'],
    ]);
  });

  it('tells a warning from what is worth a look', () => {
    const weights = (['warning', 'info'] as const).map(
      (severity) => lintQuestions(questions, [{ ...everyQuestion, severity }])[0]?.weight,
    );
    expect(weights).toStrictEqual(['warning', 'info']);
  });

  it('applies every rule when none is named', () => {
    const twice = [...questions, toExampleQuestion({ questionNumber: '5-9', keywords: { fr: ['a', 'b'], nl: ['c'] } })];
    expect(lintQuestions(twice).map(({ ruleId }) => ruleId)).toStrictEqual([
      'differing-keyword-counts',
      'number-met-twice',
    ]);
  });

  it('finds nothing where there is nothing', () => {
    expect(lintQuestions([])).toStrictEqual([]);
  });
});
