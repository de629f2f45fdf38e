import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, labelKey } from '../../../src/ingest/text/fold.ts';

describe('fold', () => {
  it('makes labels comparable', () => {
    expect(fold('RÉPONSE\u00a0reçue – l’Été n°')).toBe("reponse recue - l'ete n°");
    expect(labelKey('  Aussi \u00a0posée à ')).toBe('aussi posee a');
  });

  it('keeps the length, and folds once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
