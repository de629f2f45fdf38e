import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultArchiveOptions, projectDirectory } from '../../src/build/archive-config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { writeContent } from '../../src/build/content.ts';
import { requireUnmixedFolders } from '../../src/build/refuse-mixing.ts';
import { writeSynthesizedArchive } from '../../src/build/synthesize-files.ts';
import { findSeries } from '../../src/domain/series.ts';
import { synthesizeArchive, type ArchivePlan } from '../../src/synthesize/synthesize-archive.ts';
import { silentProgress } from './silent-progress.ts';
import type { TestSite } from './test-sites.ts';

/**
 * An archive with something of everything in few questions: every layout and state, a series of twenty, one asked again
 * after an election, damaged letters, a broken file, a page that was saved twice.
 */
export const synthesizedPlan: ArchivePlan = { questions: 240, seed: 25 };

/**
 * Builds the site of a synthesized archive, from raw files.
 *
 * @param runner - whose tests: each runner has folders of its own, outside `dist/`
 */
export async function buildSynthesizedSite(runner: string): Promise<TestSite> {
  const folder = join(projectDirectory, '.cache', 'test-sites', runner, 'synthesized');
  const contentDirectory = join(folder, 'content');
  const options = { ...defaultArchiveOptions, contentDirectory, outDirectory: join(folder, 'site') };
  await rm(folder, { recursive: true, force: true });
  await writeSynthesizedArchive(contentDirectory, synthesizedPlan, silentProgress);
  const isInvented = await requireUnmixedFolders(contentDirectory);
  const order = { contentDirectory, cacheDirectory: join(folder, 'content-cache'), processes: 2 };
  const { questions, digest } = await writeContent(order, silentProgress);
  await buildSite({ ...options, questions, contentDigest: digest, isInvented, processes: 2 }, silentProgress);
  return { directory: options.outDirectory, base: options.base, site: options.site };
}

/** Pages of the synthesized site that ask most of how pages are set, below its address. */
export type SampledPages = Readonly<Record<'longest' | 'series' | 'longestWord' | 'home', string>>;

/** Finds them. The archive is invented once more: nothing is kept of it. */
export function samplePages(): SampledPages {
  const questions = [...synthesizeArchive(synthesizedPlan)].map(({ question }) => question);
  const most = (measure: (question: (typeof questions)[number]) => number): string =>
    questions.toSorted((a, b) => measure(b) - measure(a))[0]?.questionNumber ?? '';
  const wordsOf = (texts: readonly string[]): string[] => texts.join(' ').split(/[\s-]/);
  const series = [...new Set(findSeries(questions).values())].toSorted((a, b) => b.members.length - a.members.length);
  const longest = most(({ answers }) => answers.map(({ text }) => text.fr?.join('') ?? '').join('').length);
  const longestWord = most(({ text }) => Math.max(...wordsOf(text.nl ?? []).map(({ length }) => length)));
  return {
    longest: `${longest}/`,
    series: `nl/reeksen/${series[0]?.name ?? ''}/`,
    longestWord: `nl/${longestWord}/`,
    home: 'fr/',
  };
}
