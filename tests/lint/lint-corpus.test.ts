import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { lintCorpus } from '../../src/lint/lint-corpus.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { toExampleQuestion } from './example-question.ts';

const questions = [
  toExampleQuestion({ questionNumber: '5-10', sources: [{ path: 'b.txt' }, { path: 'c.txt' }] }),
  toExampleQuestion({ questionNumber: '5-9', sources: [{ path: 'a.txt' }] }),
  toExampleQuestion({ questionNumber: '4-11' }),
];

/** A rule that finds every question, against the one before it. */
const everyQuestion: Rule = {
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

describe('lintCorpus', () => {
  it('reports by question number, in the first raw file of each question, both ends named', () => {
    const messages = lintCorpus(questions, [everyQuestion]);
    expect(
      messages.map(({ file, line, column, ruleId, source }) => [file, line, column, ruleId, source]),
    ).toStrictEqual([
      ['4/4-11.web.fr.txt', 1, 1, 'every-question', 'lint'],
      ['a.txt', 1, 1, 'every-question', 'lint'],
      ['b.txt', 1, 1, 'every-question', 'lint'],
    ]);
    const [first, , last] = messages;
    expect(first?.cause).toBeUndefined();
    expect(last?.cause).toBeInstanceOf(VFileMessage);
    expect(last?.cause).toMatchObject({ file: 'a.txt', line: 1, column: 1, reason: 'The one before' });
  });

  it('tells a warning from what is worth a look', () => {
    const weights = (['warning', 'info'] as const).map(
      (severity) => lintCorpus(questions, [{ ...everyQuestion, severity }])[0]?.fatal,
    );
    expect(weights).toStrictEqual([false, undefined]);
  });

  it('applies every rule when none is named', () => {
    const twice = [...questions, toExampleQuestion({ questionNumber: '5-9', keywords: { fr: ['a', 'b'], nl: ['c'] } })];
    expect(lintCorpus(twice).map(({ ruleId }) => ruleId)).toStrictEqual([
      'differing-keyword-counts',
      'number-met-twice',
    ]);
  });

  it('finds nothing where there is nothing', () => {
    expect(lintCorpus([])).toStrictEqual([]);
  });
});
