import { z } from 'zod';

const pattern = /^([1-9]\d*)-([1-9]\d*)$/;

/**
 * The number of a question as the Senate prints it: `<legislature>-<serial>`, as `5-8916`. It is a string
 * everywhere; {@link parseQuestionNumber} gives its parts.
 */
export const questionNumberSchema = z.string().regex(pattern, 'expected <legislature>-<serial>, as 5-8916');
export type QuestionNumber = z.infer<typeof questionNumberSchema>;

/** The parts of a question number: the Senate's count of legislatures, and the serial within it. */
export interface QuestionNumberParts {
  readonly legislature: number;
  readonly serial: number;
}

/** Reads `5-8916`; anything else gives `undefined`. */
export function parseQuestionNumber(text: string): QuestionNumberParts | undefined {
  const match = pattern.exec(text);
  return match ? { legislature: Number(match[1]), serial: Number(match[2]) } : undefined;
}

/** The inverse of {@link parseQuestionNumber}. */
export function formatQuestionNumber({ legislature, serial }: QuestionNumberParts): QuestionNumber {
  return `${legislature}-${serial}`;
}

/**
 * Orders question numbers by legislature, then by serial, as numbers and not as text.
 *
 * @throws RangeError when one of them is not a question number
 */
export function compareQuestionNumbers(a: QuestionNumber, b: QuestionNumber): number {
  const [left, right] = [requireParts(a), requireParts(b)];
  return left.legislature - right.legislature || left.serial - right.serial;
}

/** @throws RangeError when the text is not a question number */
export function requireParts(text: string): QuestionNumberParts {
  const parts = parseQuestionNumber(text);
  if (!parts) throw new RangeError(`Unexpected question number "${text}", expected <legislature>-<serial>`);
  return parts;
}
