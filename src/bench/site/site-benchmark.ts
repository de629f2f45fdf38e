import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDirectory } from '../../build/archive-config.ts';
import type { Progress } from '../../build/progress.ts';
import { profileCommand } from '../profile-command.ts';
import type { Shares } from '../profile-shares.ts';
import { describeSite, type SiteDescription } from './describe-site.ts';
import { MeasuredArchive, type MeasuredPlan, type MeasuredStep } from './measured-archive.ts';
import { measurePageCosts, type RouteCosts } from './page-costs.ts';
import { stepKinds, type StepKind } from './site-step.ts';

/** What is measured. */
export interface SitePlan {
  /** Questions of each archive, the smallest first. */
  readonly sizes: readonly number[];
  /** How often each is built from nothing; one time less, it is then edited. */
  readonly rounds: number;
  readonly seed: number;
  /** Questions of the archive whose pages are rendered one at a time, and of the one whose build is sampled. */
  readonly costsOf: number;
  readonly profileOf: number;
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

/** What the benchmark found. */
export interface SiteResult {
  readonly archives: readonly ArchiveResult[];
  /** What the pages of each route cost, in each run. */
  readonly costs: readonly (readonly RouteCosts[])[];
  /** Where the processor's time of a build from nothing goes. */
  readonly shares: Shares;
}

/**
 * Measures whole builds of invented archives, which are written beforehand to a folder of their own and removed in the
 * end. Each build is a process of its own, one after the other. In a round every archive is built from nothing, copied,
 * built with nothing changed, with one raw file changed, and with one added; the last round edits nothing, as no build
 * from nothing would follow to compare with.
 *
 * @throws Error when a build fails, or gives other bytes than one from nothing
 */
export async function measureSites(plan: SitePlan, progress: Progress): Promise<SiteResult> {
  // A site is built within the project, where the modules that Astro makes find its packages.
  const cache = join(projectDirectory, '.cache');
  await mkdir(cache, { recursive: true });
  const directory = await mkdtemp(join(cache, 'bench-site-'));
  const { seed, rounds } = plan;
  const archives: MeasuredArchive[] = [];
  try {
    for (const questions of plan.sizes) {
      const order = { questions, seed, edits: rounds - 1 };
      archives.push(await MeasuredArchive.create(join(directory, String(questions)), order, progress));
    }
    const costs = { questions: plan.costsOf, seed, runs: rounds };
    return {
      costs: await measurePageCosts(join(directory, 'costs'), costs, progress),
      shares: await profileBuild(directory, { questions: plan.profileOf, seed, edits: 0 }, progress),
      archives: await measureRounds(archives, rounds, progress),
    };
  } finally {
    for (const archive of archives) await archive.remove();
    await rm(directory, { recursive: true, force: true });
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

/** Samples the processor's time of one build from nothing, in all of its processes. */
async function profileBuild(directory: string, plan: MeasuredPlan, progress: Progress): Promise<Shares> {
  const archive = await MeasuredArchive.create(join(directory, 'profiled'), plan, progress);
  const stage = progress.begin('Sampling a build');
  try {
    return await profileCommand(archive.command, join(directory, 'profiles'));
  } finally {
    stage.end();
    await archive.remove();
  }
}
