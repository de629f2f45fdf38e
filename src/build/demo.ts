import { join } from 'node:path';
import { compareQuestionNumbers } from '../domain/question-number.ts';
import { findSeries, type Series } from '../domain/series.ts';
import { createAddresses } from '../site/addresses.ts';
import { synthesizeArchive, type ArchivePlan } from '../synthesize/synthesize-archive.ts';
import { projectDirectory } from './archive-config.ts';
import type { CommandContext } from './run-command.ts';
import { writeSynthesizedArchive } from './synthesize-files.ts';

/** Some of everything in few questions: every state and layout, series of up to twenty, series that were asked again. */
const usualQuestions = 300;

/** The folder of the demonstration, far from what is real: it may be emptied at any time. */
export const demoDirectory = join(projectDirectory, '.cache', 'demo');

/** An invented archive that is ready to be built and served. */
export interface Demo {
  /** That of the command, with the folders of the demonstration. */
  readonly context: CommandContext;
  /** Pages to look at first, below the address of the site: those of the longest series. */
  readonly pages: readonly string[];
}

/** Invents the archive of the demonstration; what was invented for an earlier one is replaced. */
export async function inventDemo(context: CommandContext): Promise<Demo> {
  const { seed, questions } = context.line;
  const plan: ArchivePlan = { questions: questions === 0 ? usualQuestions : questions, seed };
  const contentDirectory = join(demoDirectory, 'content');
  const outDirectory = join(demoDirectory, 'site');
  await writeSynthesizedArchive(contentDirectory, plan, context.progress);
  const line = { ...context.line, contentDirectory, outDirectory };
  return { context: { ...context, line }, pages: pagesToLookAt(plan) };
}

function pagesToLookAt(plan: ArchivePlan): string[] {
  const all = findSeries(synthesizeArchive(plan).map(({ question }) => question)).values();
  const [longest] = [...new Set(all)].sort(compareByLength);
  if (!longest) return [];
  const { fr, nl, both } = createAddresses('/').series(longest.name);
  return [fr, nl, both].map((address) => address.slice(1));
}

/** The longest series first, of as long ones the one with the smallest name. */
function compareByLength(one: Series, other: Series): number {
  return other.members.length - one.members.length || compareQuestionNumbers(one.name, other.name);
}
