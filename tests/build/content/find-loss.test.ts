import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLoss } from '../../../src/build/content/find-loss.ts';
import { parseQuestion } from '../../../src/ingest/parse-question.ts';

const path = '5-8916.web.fr.txt';
const bytes = readFileSync(new URL(`../../../content/raw/5/${path}`, import.meta.url));
const { spans } = parseQuestion({ path, bytes });

describe('findLoss', () => {
  it('finds none where the stretches are the file', () => {
    expect(findLoss({ path, bytes }, spans)).toBeUndefined();
  });

  it('names the place of a stretch that is missing', () => {
    const [, ...rest] = spans;
    const fourth = rest[2];
    expect(findLoss({ path, bytes }, rest)).toMatchObject({ file: path, line: 1, column: 1, fatal: true });
    const lossy = spans.filter((span) => span !== fourth);
    expect(findLoss({ path, bytes }, lossy)).toMatchObject({ line: fourth?.line, ruleId: 'incomplete-ledger' });
  });

  it('finds a stretch that stands twice, and one beyond the end', () => {
    expect(findLoss({ path, bytes }, [...spans, ...spans])).toBeDefined();
    expect(findLoss({ path, bytes: bytes.subarray(0, 40) }, spans)).toBeDefined();
  });
});
