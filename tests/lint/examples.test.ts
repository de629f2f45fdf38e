import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import type { MessageRecord } from '../../src/lint/message-record.ts';
import { rules } from '../../src/lint/rules.ts';
import { exampleFile } from './example-question.ts';
import { lintQuestions } from './lint-questions.ts';
import { readExamples, ruleFiles } from './read-examples.ts';

describe('the list of rules', () => {
  it('has every file of the folder once, each named for its rule', () => {
    expect(rules.map(({ ruleId }) => ruleId)).toStrictEqual(ruleFiles());
  });
});

describe.each(rules.map((rule) => ({ rule, ruleId: rule.ruleId })))('$ruleId', ({ rule, ruleId }) => {
  const examples = readExamples(ruleId);

  it('has an accepted and a rejected example in its doc comment', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toStrictEqual(new Set(['accepted', 'rejected']));
    const silent = examples.filter(({ kind, expected }) => (kind === 'rejected') !== expected.length > 0);
    expect(silent).toStrictEqual([]);
  });

  it.each(examples.map((example, index) => ({ ...example, index })))(
    'says of example $index ($kind) what the comment says',
    ({ questions, expected }) => {
      const messages = lintQuestions(questions, [rule]);
      expect(messages.flatMap((message) => describeMessage(message, questions))).toStrictEqual(expected);
    },
  );

  it('finds the same whatever the order of the questions', () => {
    for (const { questions, expected } of examples) {
      const numbers = new Set(questions.map(({ questionNumber }) => questionNumber));
      if (numbers.size < questions.length) continue;
      const messages = lintQuestions(questions.toReversed(), [rule]);
      expect(messages.flatMap((message) => describeMessage(message, questions))).toStrictEqual(expected);
    }
  });

  it('is described in a sentence without a full stop, and reports in the words of all messages', () => {
    expect(rule.description).toMatch(/^[A-Z].*[^.]$/);
    for (const { reason } of examples.flatMap(({ questions }) => lintQuestions(questions, [rule]))) {
      expect(reason).toMatch(/^Unexpected .+, expected .+[^.]$/);
    }
  });
});

/** A message as the examples write it: a raw file of an example by its question, any other by its path. */
function describeMessage({ file, reason, cause }: MessageRecord, questions: readonly Question[]): string[] {
  const name = (path: string): string =>
    questions.find(({ questionNumber }) => exampleFile(questionNumber) === path)?.questionNumber ?? path;
  const own = `${name(file)}: ${reason}`;
  return cause ? [own, `because of ${name(cause.file)}: ${cause.reason}`] : [own];
}
