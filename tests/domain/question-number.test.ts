import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareQuestionNumbers,
  formatQuestionNumber,
  parseQuestionNumber,
  questionNumberSchema,
  requireParts,
} from '../../src/domain/question-number.ts';

const parts = fc.record({ legislature: fc.integer({ min: 1, max: 99 }), serial: fc.integer({ min: 1, max: 99_999 }) });

describe('a question number', () => {
  it('is read into its legislature and its serial', () => {
    expect(parseQuestionNumber('5-8916')).toStrictEqual({ legislature: 5, serial: 8916 });
    expect(parseQuestionNumber('5-10224')).toStrictEqual({ legislature: 5, serial: 10_224 });
  });

  it('is written as it is read', () => {
    fc.assert(
      fc.property(parts, (each) => {
        expect(parseQuestionNumber(formatQuestionNumber(each))).toEqual(each);
      }),
    );
  });

  it.each(['', '5', '5-', '-8916', '05-8916', '5-08916', '5-0', '5/8916', ' 5-8916', '5-8916 ', '5-8916-1', 'x5-1'])(
    'is not "%s"',
    (text) => {
      expect(parseQuestionNumber(text)).toBeUndefined();
      expect(questionNumberSchema.safeParse(text).success).toBe(false);
      expect(() => requireParts(text)).toThrow(RangeError);
    },
  );
});

it('numbers are ordered as numbers, not as text, and by legislature first', () => {
  const sorted = ['6-2', '5-10224', '5-8916', '5-8900', '10-1'].sort(compareQuestionNumbers);
  expect(sorted).toStrictEqual(['5-8900', '5-8916', '5-10224', '6-2', '10-1']);
});
