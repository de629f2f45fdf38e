import type { Question } from '../domain/question.ts';
import type { Corpus } from './corpus.ts';

/**
 * How much a finding weighs: a `warning` is very likely a fault, of a raw file or of the reading; an `info` is worth a
 * look, and often right as it is.
 */
export type Severity = 'warning' | 'info';

/** The other end of a finding: the question it was found against, and what stands there. */
export interface OtherEnd {
  readonly question: Question;
  readonly reason: string;
}

/** What a rule found. `reason` reads "Unexpected …, expected …". */
export interface Finding {
  readonly question: Question;
  readonly reason: string;
  readonly otherEnd?: OtherEnd;
}

/** A rule over the whole corpus. The time of `check` grows with the corpus, not with its square. */
export interface Rule {
  /** The name of its file, and of its findings. */
  readonly ruleId: string;
  /** What holds when nothing is found, in a sentence. */
  readonly description: string;
  readonly severity: Severity;
  readonly check: (corpus: Corpus) => Iterable<Finding>;
}

/**
 * The check of a rule that looks at one question at a time.
 *
 * @param reasonsFor - the reasons of the findings in a question
 */
export function eachQuestion(reasonsFor: (question: Question) => Iterable<string>): Rule['check'] {
  return function* ({ questions }) {
    for (const question of questions) {
      for (const reason of reasonsFor(question)) yield { question, reason };
    }
  };
}
