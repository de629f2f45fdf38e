import type { WrittenNumber } from '../domain/mentioned-number.ts';

/** A question number that someone typed or pasted, and where it stands. */
export interface FoundNumber extends WrittenNumber {
  /** Whether nothing else can be meant. What is doubtful leads somewhere only if the archive holds such a question. */
  readonly isSure: boolean;
}
