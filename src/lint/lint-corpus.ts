import type { QuestionFacts } from '../domain/question.ts';
import { toCorpus, type Corpus } from './corpus.ts';
import type { QuestionFinding } from './lint-question.ts';
import type { MessagePlace, MessageRecord } from './message-record.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A question of the corpus: its facts, and what `lintQuestion` found in it when its texts were at hand. */
export interface LintedQuestion {
  readonly facts: QuestionFacts;
  readonly findings: readonly QuestionFinding[];
}

/**
 * Looks at all questions of an archive together and reports what does not fit, in time proportional to their number:
 * what was found in each question by itself, and what the rules of the corpus find.
 *
 * A message stands in the first raw file of its question, and its `cause`, where there is one, in that of the question
 * at the other end. A question does not know where in its files a fact stands, so that both are placed at 1:1; the
 * reason says what to look for.
 *
 * @param questions - in any order
 * @param applied - the rules; all of them when not given
 * @returns the messages rule by rule, each rule's by question number; none is an error
 * @throws RangeError when a question has a number that is none
 */
export function lintCorpus(questions: Iterable<LintedQuestion>, applied: readonly Rule[] = rules): MessageRecord[] {
  const findingsOf = new Map(Array.from(questions, ({ facts, findings }) => [facts, findings]));
  const corpus = toCorpus(findingsOf.keys());
  const byRule = groupByRule(corpus, findingsOf);
  return applied.flatMap((rule) => {
    const findings = rule.scope === 'question' ? (byRule.get(rule.ruleId) ?? []) : rule.check(corpus);
    return Array.from(findings, (finding) => toMessage(rule, finding));
  });
}

/** What was found in the questions by themselves, by rule; of each rule in the order of the corpus. */
function groupByRule(
  { questions }: Corpus,
  findingsOf: ReadonlyMap<QuestionFacts, readonly QuestionFinding[]>,
): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const question of questions) {
    for (const { ruleId, reason } of findingsOf.get(question) ?? []) {
      const findings = byRule.get(ruleId);
      if (findings) findings.push({ question, reason });
      else byRule.set(ruleId, [{ question, reason }]);
    }
  }
  return byRule;
}

function toMessage({ ruleId, severity }: Rule, { question, reason, otherEnd }: Finding): MessageRecord {
  return {
    ...startOf(question),
    weight: severity,
    ruleId,
    source: 'lint',
    reason,
    ...(otherEnd ? { cause: { ...startOf(otherEnd.question), reason: otherEnd.reason } } : {}),
  };
}

/** The first raw file of a question, at its beginning. */
function startOf({ sources }: QuestionFacts): MessagePlace {
  return { file: sources[0]?.path ?? '', line: 1, column: 1 };
}
