import type { Question } from '../domain/question.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What a rule that looks at one question at a time found in it. */
export interface QuestionFinding {
  readonly ruleId: string;
  readonly reason: string;
}

/**
 * Looks at one question by itself. `lintCorpus` puts what was found into the report of all.
 *
 * @param applied - the rules, of which those over the whole corpus are passed over; all of them when not given
 * @returns the findings rule by rule
 */
export function lintQuestion(question: Question, applied: readonly Rule[] = rules): readonly QuestionFinding[] {
  return applied.flatMap((rule) => {
    if (rule.scope === 'corpus') return [];
    const { ruleId } = rule;
    return Array.from(rule.check(question), (reason) => ({ ruleId, reason }));
  });
}
