import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { projectDirectory } from '../../build/archive-config.ts';
import type { Progress } from '../../build/progress.ts';
import { runNode } from '../../build/run-node.ts';
import { writeSynthesizedArchive } from '../../build/synthesize-files.ts';

const routeCostsSchema = z.object({ route: z.string(), pages: z.number(), milliseconds: z.number() });

/** Which archive is rendered, and how often. */
export interface PageCostsPlan {
  readonly questions: number;
  readonly seed: number;
  readonly runs: number;
}

/** What the pages of a route took of the processor, all together. */
export type RouteCosts = z.infer<typeof routeCostsSchema>;

const script = fileURLToPath(new URL('render-every-page.ts', import.meta.url));

/**
 * Measures what a page of each route costs, in a process of its own each time.
 *
 * @param directory - a folder in the project, for what is under way
 * @returns for each run, the costs of each route
 * @throws Error with what the process printed when it fails
 */
export async function measurePageCosts(
  directory: string,
  plan: PageCostsPlan,
  progress: Progress,
): Promise<(readonly RouteCosts[])[]> {
  const contentDirectory = join(directory, 'content');
  const workDirectory = join(directory, 'work');
  const resultFile = join(directory, 'costs.json');
  await mkdir(directory, { recursive: true });
  await writeSynthesizedArchive(contentDirectory, plan, progress);
  const stage = progress.begin('Measuring what each kind of page costs', plan.runs);
  const runs: (readonly RouteCosts[])[] = [];
  for (let run = 0; run < plan.runs; run += 1) {
    const { exitCode, output } = await runNode([script, contentDirectory, workDirectory, resultFile], {
      cwd: projectDirectory,
      output: 'collect',
    });
    if (exitCode !== 0) throw new Error(`Unexpected end of a measurement: ${output.trim()}`);
    runs.push(z.array(routeCostsSchema).parse(JSON.parse(await readFile(resultFile, 'utf8'))));
    stage.advance();
  }
  stage.end();
  await rm(directory, { recursive: true, force: true });
  return runs;
}
