import { toQuestionFacts, type Question } from '../../src/domain/question.ts';
import { lintCorpus } from '../../src/lint/lint-corpus.ts';
import { lintQuestion } from '../../src/lint/lint-question.ts';
import type { MessageRecord } from '../../src/lint/message-record.ts';
import type { Rule } from '../../src/lint/rule.ts';

/** What the rules say of whole questions, as the report of an archive has it. */
export function lintQuestions(questions: readonly Question[], applied?: readonly Rule[]): readonly MessageRecord[] {
  const linted = questions.map((question) => ({
    facts: toQuestionFacts(question),
    findings: lintQuestion(question, applied),
  }));
  return lintCorpus(linted, applied);
}
