import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { projectDirectory } from '../build/archive-config.ts';
import type { Progress } from '../build/progress.ts';
import { runNode } from '../build/run-node.ts';
import { writeSynthesizedArchive } from '../build/synthesize-files.ts';
import { inMeasuredFolder } from './in-measured-folder.ts';
import { readerWorks, type ReaderWork } from './reader-work.ts';

const measuredSchema = z.object({
  files: z.number(),
  bytes: z.number(),
  questions: z.number(),
  seconds: z.number(),
  peakMegabytes: z.number(),
  shares: z.record(z.string(), z.number()),
});

/** What one process measured. */
export type Measured = z.infer<typeof measuredSchema>;

/** What is measured: archives of which sizes, how often. */
export interface BenchmarkPlan {
  /** Questions of each archive, the smallest first. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly seed: number;
}

/** One archive as measured: for each run, each work. */
export interface MeasuredArchive {
  readonly questions: number;
  readonly files: number;
  readonly bytes: number;
  readonly runs: readonly Readonly<Record<ReaderWork, Measured>>[];
}

/** What the reader's benchmark found. */
export interface ReaderResult {
  readonly archives: readonly MeasuredArchive[];
  /** Where the time of reading goes, measured apart, on the archive in the middle. */
  readonly shares: Measured['shares'];
}

const measureScript = fileURLToPath(new URL('measure-reader.ts', import.meta.url));

/**
 * Measures the reader on invented archives, which are written to a folder of their own and removed in the end. Each
 * figure comes from a process of its own, one after the other, and a run measures everything before the next begins: so
 * memory is not mixed, and two figures of a run were taken under the same load.
 */
export function measureReader(plan: BenchmarkPlan, progress: Progress): Promise<ReaderResult> {
  return inMeasuredFolder('bench', async (directory) => {
    const folderOf = (questions: number): string => join(directory, String(questions));
    const written = new Map<number, { readonly files: number; readonly bytes: number }>();
    for (const questions of plan.sizes) {
      const archive = { questions, seed: plan.seed };
      written.set(questions, await writeSynthesizedArchive(folderOf(questions), archive, progress));
    }
    const stage = progress.begin('Measuring the reader', plan.runs * plan.sizes.length * readerWorks.length);
    const runs = new Map(plan.sizes.map((questions) => [questions, new Array<Record<ReaderWork, Measured>>()]));
    for (let run = 0; run < plan.runs; run += 1) {
      for (const questions of plan.sizes) {
        const measure = async (work: ReaderWork): Promise<Measured> => {
          const measured = await measureApart(work, folderOf(questions), 'plain');
          stage.advance();
          return measured;
        };
        runs
          .get(questions)
          ?.push({ decode: await measure('decode'), read: await measure('read'), join: await measure('join') });
      }
    }
    stage.end();
    const middle = plan.sizes[Math.floor(plan.sizes.length / 2)] ?? 0;
    const { shares } = await measureApart('read', folderOf(middle), 'profiled');
    const archives = plan.sizes.map((questions) => {
      const { files = 0, bytes = 0 } = written.get(questions) ?? {};
      return { questions, files, bytes, runs: runs.get(questions) ?? [] };
    });
    return { archives, shares };
  });
}

async function measureApart(work: ReaderWork, directory: string, how: 'plain' | 'profiled'): Promise<Measured> {
  const { exitCode, output } = await runNode([measureScript, work, directory, how], {
    cwd: projectDirectory,
    output: 'collect',
  });
  if (exitCode !== 0) throw new Error(`Unexpected end of a measurement: ${output}`);
  return measuredSchema.parse(JSON.parse(output));
}
