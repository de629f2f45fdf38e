import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { editedArchive } from './arbitrary-edits.ts';
import { editArchive } from './edit-archive.ts';
import { coldCopyOf, outcomeOf, testArchive } from './run-content.ts';

// The code stays what it is from one run to the next, and is not hashed for each.
vi.mock(import('../../../src/build/code-digest.ts'), () => ({ codeDigest: () => Promise.resolve('the code') }));

describe('an archive that is edited between runs', () => {
  it('gives the Markdown, the report and the questions of a first run, and leaves nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(editedArchive, async ({ files, steps }) => {
        const archive = await testArchive(files);
        await outcomeOf(archive);
        for (const edits of steps) {
          for (const edit of edits) await editArchive(archive, edit);
          const cold = await outcomeOf(await coldCopyOf(archive));
          const { reused, ...warm } = await outcomeOf(archive);
          expect(cold.reused).toBe(0);
          expect(reused).toBeLessThanOrEqual(warm.report.total);
          expect({ ...warm, reused: 0 }).toStrictEqual(cold);
          const again = await outcomeOf(archive);
          expect(again).toStrictEqual({
            ...warm,
            report: { ...warm.report, written: 0, removed: 0 },
            reused: warm.report.total,
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
