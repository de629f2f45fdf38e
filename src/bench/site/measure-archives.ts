import { join } from 'node:path';
import type { Progress } from '../../build/progress.ts';
import { describeSite, type SiteDescription } from './describe-site.ts';
import { MeasuredArchive, type MeasuredStep } from './measured-archive.ts';
import { stepKinds, type StepKind } from './site-step.ts';

/** Which archives are invented and built, and how often. */
export interface ArchivesPlan {
  /** Questions of each archive, the smallest first. */
  readonly sizes: readonly number[];
  /** How often each is built from nothing; one time less, it is then edited. */
  readonly rounds: number;
  readonly seed: number;
}

/** One archive as measured. */
export interface ArchiveResult {
  readonly questions: number;
  readonly rawFiles: number;
  readonly rawBytes: number;
  /** All builds, in their order. */
  readonly steps: readonly MeasuredStep[];
  /** For each build from nothing, how many seconds it took to copy what it gave. */
  readonly copies: readonly number[];
  readonly site: SiteDescription;
}

/**
 * Measures whole builds of invented archives, which are written beforehand. Each build is a process of its own, one after
 * the other. In a round every archive is built from nothing, copied, built with nothing changed, with one raw file
 * changed, and with one added; the last round edits nothing, as no build from nothing would follow to compare with.
 *
 * @param directory - in the project, for the archives and their sites; nothing stays in it
 * @throws Error when a build fails, or gives other bytes than one from nothing
 */
export async function measureArchives(
  directory: string,
  { sizes, rounds, seed }: ArchivesPlan,
  progress: Progress,
): Promise<ArchiveResult[]> {
  const archives: MeasuredArchive[] = [];
  try {
    for (const questions of sizes) {
      const order = { questions, seed, edits: rounds - 1 };
      archives.push(await MeasuredArchive.create(join(directory, String(questions)), order, progress));
    }
    return await measureRounds(archives, rounds, progress);
  } finally {
    for (const archive of archives) await archive.remove();
  }
}

const lastRound = ['cold', 'unchanged'] as const satisfies readonly StepKind[];

async function measureRounds(
  archives: readonly MeasuredArchive[],
  rounds: number,
  progress: Progress,
): Promise<ArchiveResult[]> {
  const found = archives.map((archive) => ({ archive, steps: Array.of<MeasuredStep>(), copies: Array.of<number>() }));
  const builds = (rounds - 1) * stepKinds.length + lastRound.length;
  const stage = progress.begin('Building sites', archives.length * builds);
  for (let round = 1; round <= rounds; round += 1) {
    for (const { archive, steps, copies } of found) {
      for (const kind of round < rounds ? stepKinds : lastRound) {
        steps.push(await archive.build(kind));
        if (kind === 'cold') copies.push(await archive.copy());
        stage.advance();
      }
    }
  }
  stage.end();
  const described = found.map(async ({ archive, steps, copies }) => {
    const { questions, rawFiles, rawBytes, siteDirectory } = archive;
    const site = describeSite(siteDirectory, await archive.readQuestions());
    return { questions, rawFiles, rawBytes, steps, copies, site };
  });
  return Promise.all(described);
}
