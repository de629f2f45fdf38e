import type { Question, QuestionFacts } from '../domain/question.ts';
import type { Corpus } from './corpus.ts';

/**
 * How much a finding weighs: a `warning` is very likely a fault, of a raw file or of the reading; an `info` is worth a
 * look, and often right as it is.
 */
export type Severity = 'warning' | 'info';

/** The other end of a finding: the question it was found against, and what stands there. */
export interface OtherEnd {
  readonly question: QuestionFacts;
  readonly reason: string;
}

/** What a rule found. `reason` reads "Unexpected …, expected …". */
export interface Finding {
  readonly question: QuestionFacts;
  readonly reason: string;
  readonly otherEnd?: OtherEnd;
}

interface RuleHead {
  /** The name of its file, and of its findings. */
  readonly ruleId: string;
  /** What holds when nothing is found, in a sentence. */
  readonly description: string;
  readonly severity: Severity;
}

/**
 * A rule that looks at one question at a time, texts included. What it finds depends on nothing else, so that it is found
 * where the question is read, and kept with it.
 */
export interface QuestionRule extends RuleHead {
  readonly scope: 'question';
  /** @returns the reason of each finding */
  readonly check: (question: Question) => Iterable<string>;
}

/** A rule over the facts of the whole corpus. The time of `check` grows with the corpus, not with its square. */
export interface CorpusRule extends RuleHead {
  readonly scope: 'corpus';
  readonly check: (corpus: Corpus) => Iterable<Finding>;
}

/** A rule, by what it looks at. */
export type Rule = QuestionRule | CorpusRule;
