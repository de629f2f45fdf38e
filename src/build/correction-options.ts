import { parseQuestionNumber } from '../domain/question-number.ts';
import { fail, type CommandSpec } from './command-usage.ts';
import type { Correction } from './permalinks/record-permalinks.ts';

/**
 * Reads `--correct NUMBER`, however often it is given, and its `--because REASON`.
 *
 * @throws UsageError when one is given without the other, or a number is none
 */
export function correctionOf(spec: CommandSpec, numbers: readonly string[], reason: string | undefined): Correction {
  const other = numbers.find((number) => parseQuestionNumber(number) === undefined);
  if (other !== undefined) fail(spec, `Unexpected --correct ${other}, expected a question’s number, as 5-8916`);
  if (numbers.length > 0 && (reason ?? '').trim() === '') fail(spec, 'Unexpected end, expected --because REASON');
  if (numbers.length === 0 && reason !== undefined)
    fail(spec, 'Unexpected --because, expected --correct NUMBER with it');
  return { questionNumbers: [...new Set(numbers)], reason: reason?.trim() ?? '' };
}
