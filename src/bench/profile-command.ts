import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { runNode } from '../build/run-node.ts';
import { sharesOf, type Shares } from './profile-shares.ts';
import type { Command } from './measure-command.ts';

const profileSchema = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), url: z.string() }) })),
  samples: z.array(z.number()),
});

/**
 * Runs a command of Node while the processor's time is sampled, in all of its processes.
 *
 * @param directory - where the profiles are written; it is made
 * @returns what was busy
 * @throws Error with what it printed, when it fails
 */
export async function profileCommand({ args, cwd }: Command, directory: string): Promise<Shares> {
  await mkdir(directory, { recursive: true });
  const env = { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${JSON.stringify(directory)}` };
  const { exitCode, output } = await runNode(args, { cwd, output: 'collect', env });
  if (exitCode !== 0) throw new Error(`Unexpected end of a profiled command: ${output.trim()}`);
  const names = await readdir(directory);
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return sharesOf(texts.map((text) => profileSchema.parse(JSON.parse(text))));
}
