import { expect, it } from 'vitest';
import { clamp, wordEvidence } from '../../../src/ingest/text/language-evidence.ts';
import { letterWeights } from '../../../src/ingest/text/language-letters.ts';
import { letterSequences } from '../../../src/ingest/text/language-word.ts';

const weights = new Map(
  letterWeights.flatMap((row) => {
    const [tenths, ...sequences] = row.split(' ');
    return sequences.map((sequence) => [sequence, Number(tenths) / 10] as const);
  }),
);

it.each(['éboulonneraient', 'schaapsvijvertje', 'vrekkig', 'à', 'ñandou', '中文'])(
  'a word that is not known counts by the sequences that the table of letters was derived from: %s',
  (word) => {
    const said = letterSequences(word).reduce((sum, sequence) => sum + (weights.get(sequence) ?? 0), 0);
    expect(wordEvidence(word)).toBeCloseTo(clamp(said, 3.5), 9);
  },
);
