import { availableParallelism } from 'node:os';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContent } from '../../build/content.ts';
import type { Progress } from '../../build/progress.ts';
import { writeSynthesizedArchive } from '../../build/synthesize-files.ts';
import { inMeasuredFolder } from '../in-measured-folder.ts';
import type { Shares } from '../profile-shares.ts';
import { compareSites, type SiteLikeness } from './compare-sites.ts';
import { commandOf, contentCacheOf, outDirectoryOf, type GeneratorName, type PeersFolders } from './generators.ts';
import { peersDirectory } from './install-peers.ts';
import { measureCommand, type Cost } from '../measure-command.ts';
import { profileCommand } from '../profile-command.ts';
import { writePeerFiles } from './write-peer-files.ts';

/** What is measured: archives of which sizes, how often, made by whom. */
export interface PeersPlan {
  /** Questions of each archive, the smallest first. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly seed: number;
  /** Our own build first. */
  readonly generators: readonly GeneratorName[];
}

/** What one run cost each generator. */
export type PeersRun = Readonly<Partial<Record<GeneratorName, Cost>>>;

/** One archive as measured. */
export interface MeasuredPeers {
  readonly questions: number;
  /** How many pages each generator made. */
  readonly pages: number;
  readonly runs: readonly PeersRun[];
  /** How like our own pages those of the others are. */
  readonly likeness: Readonly<Partial<Record<GeneratorName, SiteLikeness>>>;
}

/** What the benchmark found. */
export interface PeersResult {
  /** The smallest archive first. */
  readonly archives: readonly MeasuredPeers[];
  /** Where the time of our own build goes, measured apart, on the largest archive. */
  readonly shares: Shares;
}

/**
 * Measures generators side by side on invented archives. Each run has every generator make the same pages in turn, in
 * processes of its own, into an empty folder; from run to run another one begins. After the first run, the pages are
 * compared. Before it ours are made once, unmeasured, as the others are given parts of them.
 *
 * @param packages - where the packages of the other generators are installed
 * @throws Error when a generator fails, or when its pages are not equal to ours
 */
export function measurePeers(plan: PeersPlan, packages: string, progress: Progress): Promise<PeersResult> {
  return inMeasuredFolder('bench-peers', async (directory) => {
    const archives: MeasuredPeers[] = [];
    let shares: Shares = {};
    for (const questions of plan.sizes) {
      const folder = join(directory, String(questions));
      const folders = { content: join(folder, 'content'), work: join(folder, 'work'), packages };
      const { content: contentDirectory } = folders;
      await writeSynthesizedArchive(folders.content, { questions, seed: plan.seed }, progress);
      const order = { contentDirectory, cacheDirectory: contentCacheOf(folders), processes: availableParallelism() };
      await writeContent(order, progress);
      archives.push({ questions, ...(await measureArchive(plan, folders, progress)) });
      if (questions === plan.sizes.at(-1)) shares = await profileOwn(folders);
      await rm(folder, { recursive: true, force: true });
    }
    return { archives, shares };
  });
}

async function measureArchive(
  { generators, runs }: PeersPlan,
  folders: PeersFolders,
  progress: Progress,
): Promise<Omit<MeasuredPeers, 'questions'>> {
  const { work } = folders;
  for (const name of ['eleventy', 'hugo']) await cp(join(peersDirectory, name), join(work, name), { recursive: true });
  const preparing = progress.begin('Making our own pages once, for what the others are given');
  await runInto('own', folders);
  const pages = await writePeerFiles(outDirectoryOf('own', folders), work);
  preparing.end();
  const stage = progress.begin(`Making ${pages.length} pages with ${generators.join(', ')}`, runs * generators.length);
  const measured: PeersRun[] = [];
  let likeness: MeasuredPeers['likeness'] = {};
  for (let run = 0; run < runs; run += 1) {
    const costs = new Map<GeneratorName, Cost>();
    for (const [turn] of generators.entries()) {
      const generator = generators[(run + turn) % generators.length] ?? 'own';
      costs.set(generator, await runInto(generator, folders));
      stage.advance();
    }
    measured.push(Object.fromEntries(costs));
    if (run === 0) likeness = await compareAll(generators, folders, pages);
  }
  stage.end();
  return { pages: pages.length, runs: measured, likeness };
}

/** Has a generator make its pages, into an empty folder. */
async function runInto(generator: GeneratorName, folders: PeersFolders): Promise<Cost> {
  const out = outDirectoryOf(generator, folders);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  return measureCommand(commandOf(generator, folders));
}

async function profileOwn(folders: PeersFolders): Promise<Shares> {
  const out = outDirectoryOf('own', folders);
  await rm(out, { recursive: true, force: true });
  return profileCommand(commandOf('own', folders), join(folders.work, 'profiles'));
}

async function compareAll(
  generators: readonly GeneratorName[],
  folders: PeersFolders,
  pages: readonly string[],
): Promise<MeasuredPeers['likeness']> {
  const model = outDirectoryOf('own', folders);
  const compared = generators
    .filter((generator) => generator !== 'own')
    .map(async (generator): Promise<[GeneratorName, SiteLikeness]> => {
      return [generator, await compareSites(outDirectoryOf(generator, folders), model, pages)];
    });
  return Object.fromEntries(await Promise.all(compared));
}
