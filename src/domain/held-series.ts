import type { QuestionNumber } from './question-number.ts';

/** The series of a question, as far as a list of questions needs to know it. */
export interface HeldSeries {
  readonly name: QuestionNumber;
  /** How many of its members the archive holds. */
  readonly held: number;
}

/**
 * A series as an index keeps it: `5-8900 19`. A part of an index knows its own questions alone, and the members of a series
 * may be in several.
 */
export function toSeriesValue({ name, held }: HeldSeries): string {
  return `${name} ${held}`;
}

/** Reads what {@link toSeriesValue} wrote. */
export function parseSeriesValue(value: string): HeldSeries {
  const [name = '', held = ''] = value.split(' ');
  return { name, held: Number(held) };
}
