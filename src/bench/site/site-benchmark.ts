import { join } from 'node:path';
import type { Progress } from '../../build/progress.ts';
import { inMeasuredFolder } from '../in-measured-folder.ts';
import { profileCommand } from '../profile-command.ts';
import type { Shares } from '../profile-shares.ts';
import { measureArchives, type ArchiveResult, type ArchivesPlan } from './measure-archives.ts';
import { MeasuredArchive, type MeasuredPlan } from './measured-archive.ts';
import { measurePageCosts, type RouteCosts } from './page-costs.ts';

/** What is measured. */
export interface SitePlan extends ArchivesPlan {
  /** Questions of the archive whose pages are rendered one at a time, and of the one whose build is sampled. */
  readonly costsOf: number;
  readonly profileOf: number;
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
 * Measures what builds and pages cost, in a folder that is removed in the end.
 *
 * @throws Error when a build fails, or gives other bytes than one from nothing
 */
export function measureSites(plan: SitePlan, progress: Progress): Promise<SiteResult> {
  const { seed, rounds } = plan;
  return inMeasuredFolder('bench-site', async (directory) => ({
    costs: await measurePageCosts(join(directory, 'costs'), { questions: plan.costsOf, seed, runs: rounds }, progress),
    shares: await profileBuild(directory, { questions: plan.profileOf, seed, edits: 0 }, progress),
    archives: await measureArchives(directory, plan, progress),
  }));
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
