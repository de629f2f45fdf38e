import { VFileMessage } from 'vfile-message';
import type { Question } from '../domain/question.ts';
import { toCorpus } from './corpus.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** The `fatal` of a message, which is how it carries its severity. */
const fatalOf: Readonly<Record<Severity, false | undefined>> = { warning: false, info: undefined };

/**
 * Looks at all questions of an archive together and reports what does not fit, in time proportional to their number.
 *
 * A message stands in the first raw file of its question, and its `cause`, where there is one, in that of the question
 * at the other end. A question does not know where in its files a fact stands, so that both are placed at 1:1; the
 * reason says what to look for.
 *
 * @param questions - in any order
 * @param applied - the rules; all of them when not given
 * @returns the messages rule by rule, each rule's by question number; none is fatal
 * @throws RangeError when a question has a number that is none
 */
export function lintCorpus(questions: Iterable<Question>, applied: readonly Rule[] = rules): readonly VFileMessage[] {
  const corpus = toCorpus(questions);
  return applied.flatMap((rule) => Array.from(rule.check(corpus), (finding) => toMessage(rule, finding)));
}

function toMessage({ ruleId, severity }: Rule, { question, reason, otherEnd }: Finding): VFileMessage {
  const cause = otherEnd && messageIn(otherEnd.question, otherEnd.reason, { ruleId });
  const message = messageIn(question, reason, { ruleId, ...(cause ? { cause } : {}) });
  message.fatal = fatalOf[severity];
  return message;
}

function messageIn(
  question: Question,
  reason: string,
  options: { readonly ruleId: string; readonly cause?: VFileMessage },
): VFileMessage {
  const message = new VFileMessage(reason, { ...options, place: { line: 1, column: 1 }, source: 'lint' });
  const [source] = question.sources;
  if (source) message.file = source.path;
  return message;
}
